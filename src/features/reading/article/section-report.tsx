import { sectionReasons } from "../../../domain/article/reports/section-report";
import { messagesIn } from "../../../messages/messages";
import { formAction } from "../../../ui/form/form-action";
import { ReplyAddressField } from "../../../ui/form/reply-address-field";
import { useLanguage } from "../../../ui/language-context";
import { useForeignLanguage } from "./article-context";
import type { ArticleView } from "./article-view";

/** What the contents lead to where something is wrong. It stands inside the fold, so that the link opens it. */
export const reportAnchor = "report";

/** Asks, folded, what is wrong in which section: a plain form, so that it works without script. `asksAddress`: this site sends mail. */
export const SectionReport = ({ article, asksAddress }: { article: ArticleView; asksAddress: boolean }) => {
  const language = useLanguage();
  const { slug, revision, sections } = article;
  const foreign = useForeignLanguage(article);
  const messages = messagesIn(language).readingReport;
  return (
    <details className="report fold">
      <summary>{messages.ask}</summary>
      <form id={reportAnchor} method="post" action={formAction(language, "/api/reading/report")}>
        <input type="hidden" name="article" value={slug} />
        <input type="hidden" name="revision" value={revision} />
        <label className="field">
          {messages.section}
          <select name="section" required>
            <option value="">{messages.choose}</option>
            {sections
              .filter(({ anchor }) => anchor !== "practice")
              .map(({ anchor, heading }) => (
                <option key={anchor} value={anchor} lang={foreign}>
                  {heading}
                </option>
              ))}
          </select>
        </label>
        <label className="field">
          {messages.reason}
          <select name="reason">
            {sectionReasons.map((reason) => (
              <option key={reason} value={reason}>
                {messages.reasons[reason]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {messages.text}
          <textarea name="text" className="text-box" rows={3} />
        </label>
        {asksAddress && <ReplyAddressField label={messages.address} />}
        <p className="meta">{messages.private(asksAddress)}</p>
        <button type="submit" className="button button-plain">
          {messages.send}
        </button>
      </form>
    </details>
  );
};
