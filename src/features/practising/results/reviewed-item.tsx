import type { Results } from "../../../domain/block/results";
import { AnswerFeedback } from "../feedback/answer-feedback";

/** One question of a finished block, closed until it is opened: the learner's answer, the key, and why. */
export function ReviewedItem({ item }: { item: Results["items"][number] }) {
  const { feedback, position, response, stem } = item;
  const right = feedback.score === 1;
  return (
    <details className="group border-t border-line">
      <summary className="grid min-h-target cursor-pointer grid-cols-[auto_1fr_auto] items-baseline gap-x-3 py-3">
        <span className="verdict" data-verdict={right ? "right" : "wrong"}>
          <span aria-hidden="true">{right ? "✓" : "✕"}</span>
          <span className="sr-only">{right ? "Right: " : response ? "Not right: " : "Not answered: "}</span>
        </span>
        <span>
          {position}. {stem}
        </span>
        <span aria-hidden="true" className="text-accent group-open:rotate-90">
          ›
        </span>
      </summary>
      <div className="pb-4 pt-1">
        <AnswerFeedback question={item} given={response} feedback={feedback} level="h3" />
      </div>
    </details>
  );
}
