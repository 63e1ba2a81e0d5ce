import type { Mark } from "../../../domain/item/mark";
import { resultsWords } from "../../../messages/results-words";
import { useMessages } from "../../../ui/language-context";

/** What the learner noted on a question: a flag, and their own words. */
export function MarkNotes({ mark: { flagged, note } }: { mark: Mark }) {
  const words = useMessages(resultsWords);
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
