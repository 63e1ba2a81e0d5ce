import type { PractisedGuide } from "../../data/list-practised-guides";
import type { Reset } from "../../domain/review/reset";
import { ResetForm } from "./reset-form";
import { UndoList } from "./undo-list";

const doneWords = {
  reset: "Done: you start afresh. Undo it below if you change your mind.",
  undo: "Undone: your answers count again.",
};

type Props = {
  guides: PractisedGuide[];
  resets: Reset[];
  titles: Record<string, string>;
  done?: keyof typeof doneWords;
};

/** Starting afresh, and the way back. */
export const ResetSection = ({ guides, resets, titles, done }: Props) => (
  <section>
    <h2 id="start-afresh">Start afresh</h2>
    {done && (
      <p className="notice" role="status">
        {doneWords[done]}
      </p>
    )}
    <p>
      Questions count as never seen, and your error log and reviews begin anew. You can undo it for 30 days; then what
      was hidden is deleted.
    </p>
    {guides.length > 0 ? <ResetForm guides={guides} /> : <p>You have no answers that count now.</p>}
    {resets.length > 0 && <UndoList resets={resets} titles={titles} />}
  </section>
);
