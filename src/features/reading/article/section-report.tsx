import { sectionReasons } from "../../../domain/article/section-report";
import { readingReportWords } from "../../../messages/reading-report-words";
import { formAction } from "../../../ui/form-action";
import { useLanguage, useMessages } from "../../../ui/language-context";
import { useArticle } from "./article-context";

/** Asks, folded, what is wrong with a section: a plain form, so that it works without script. */
export const SectionReport = ({ section }: { section: string }) => {
  const { slug, revision } = useArticle();
  const words = useMessages(readingReportWords);
  return (
    <details className="report">
      <summary>{words.ask}</summary>
      <form method="post" action={formAction(useLanguage(), "/api/reading/report")}>
        <input type="hidden" name="article" value={slug} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="section" value={section} />
        <label className="field">
          {words.reason}
          <select name="reason">
            {sectionReasons.map((reason) => (
              <option key={reason} value={reason}>
                {words.reasons[reason]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {words.text}
          <textarea name="text" className="text-box" rows={3} />
        </label>
        <p className="meta">{words.private}</p>
        <button type="submit" className="button button-plain">
          {words.send}
        </button>
      </form>
    </details>
  );
};
