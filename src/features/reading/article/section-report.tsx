import { sectionReasons } from "../../../domain/article/reports/section-report";
import { messagesIn } from "../../../messages/messages";
import { formAction } from "../../../ui/form-action";
import { useLanguage } from "../../../ui/language-context";
import { useArticle } from "./article-context";

/** Asks, folded, what is wrong with a section: a plain form, so that it works without script. */
export const SectionReport = ({ section }: { section: string }) => {
  const { slug, revision } = useArticle();
  const messages = messagesIn(useLanguage()).readingReport;
  return (
    <details className="report">
      <summary>{messages.ask}</summary>
      <form method="post" action={formAction(useLanguage(), "/api/reading/report")}>
        <input type="hidden" name="article" value={slug} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="section" value={section} />
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
        <p className="meta">{messages.private}</p>
        <button type="submit" className="button button-plain">
          {messages.send}
        </button>
      </form>
    </details>
  );
};
