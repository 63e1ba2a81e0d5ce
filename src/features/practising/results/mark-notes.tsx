import type { Mark } from "../../../domain/question/mark";

/** What the learner noted on a question: a flag, and their own words. */
export const MarkNotes = ({ mark: { flagged, note } }: { mark: Mark }) => (
  <>
    {flagged && <p className="mb-3 text-fine font-semibold">⚑ You flagged this question.</p>}
    {note && (
      <p className="notice mb-3 whitespace-pre-line">
        <span className="block text-fine text-quiet">Your note</span>
        {note}
      </p>
    )}
  </>
);
