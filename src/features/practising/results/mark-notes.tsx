import type { Mark } from "../../../domain/question/mark";
import { useWords } from "../../../ui/language-context";
import { resultsWords } from "../../../words/results-words";

/** What the learner noted on a question: a flag, and their own words. */
export function MarkNotes({ mark: { flagged, note } }: { mark: Mark }) {
  const words = useWords(resultsWords);
  return (
    <>
      {flagged && (
        <p className="mb-3 text-fine font-semibold">
          <span aria-hidden="true">⚑ </span>
          {words.flagged}
        </p>
      )}
      {note && (
        <p className="notice mb-3 whitespace-pre-line">
          <span className="block text-fine text-quiet">{words.yourNote}</span>
          {note}
        </p>
      )}
    </>
  );
}
