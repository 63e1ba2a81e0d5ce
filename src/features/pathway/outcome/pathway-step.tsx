import type { ArticleSection } from "../../../data/article/list-section-headings";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PageLink } from "../../../ui/source/page-link";
import type { FactRow } from "./facts/to-facts";
import { PathwayLines } from "./pathway-lines";
import { ReadOn } from "./read-on";
import type { OutcomeContent } from "./to-outcome";

type Props = { step: OutcomeContent["steps"][number]; number: number; facts: FactRow[]; passages: ArticleSection[] };

/** A step on the line that joins its number to the next. */
export const PathwayStep = ({ step: { id, title, lines, page, readOn, doneWith }, number, facts, passages }: Props) => {
  const messages = messagesIn(useLanguage()).pathway;
  const heading = `step-${number}-heading`;
  return (
    <section id={`step-${number}`} className="step" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>
          <span className="sr-only">{messages.step(number)}</span>
          <span className="step-number" aria-hidden="true">
            {number}
          </span>
          {title}
        </h2>
        <label className="step-done">
          <input
            type="checkbox"
            data-keep={`step-${id}`}
            data-article-step={doneWith ?? undefined}
            aria-describedby={heading}
          />
          {messages.done}
        </label>
      </div>
      <PathwayLines lines={lines} facts={facts} />
      {page && (
        <p className="meta mt-3 print:hidden">
          <PageLink page={page} className="inline-flex min-h-target items-center" describedBy={heading} />
        </p>
      )}
      <ReadOn locations={readOn} passages={passages} />
    </section>
  );
};
