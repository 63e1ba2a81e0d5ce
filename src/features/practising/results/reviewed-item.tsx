import type { Results } from "../../../domain/block/results";
import { AnswerFeedback } from "../feedback/answer-feedback";
import { verdictName, verdictSigns, verdictState } from "../feedback/verdict-name";
import { ItemFacts } from "./item-facts";
import { MarkNotes } from "./mark-notes";

type Props = { item: Results["items"][number]; open: boolean };

/** One question of a finished block: the learner's answer, the key, and why. */
export function ReviewedItem({ item, open }: Props) {
  const { feedback, position, response, stem } = item;
  return (
    <details open={open} className="group border-t border-line">
      <summary className="grid min-h-target cursor-pointer grid-cols-[auto_1fr_auto] items-baseline gap-x-3 py-3">
        <span className="verdict" data-verdict={verdictState(feedback.score)}>
          <span aria-hidden="true">{verdictSigns[verdictState(feedback.score)]}</span>
          <span className="sr-only">{verdictName(feedback.score, response !== undefined)}: </span>
        </span>
        <span>
          {position}. {stem}
        </span>
        <span aria-hidden="true" className="text-accent group-open:rotate-90">
          ›
        </span>
      </summary>
      <div className="pb-4 pt-1">
        <ItemFacts item={item} />
        {item.mark && <MarkNotes mark={item.mark} />}
        <AnswerFeedback question={item} given={response} feedback={feedback} level="h3" />
      </div>
    </details>
  );
}
