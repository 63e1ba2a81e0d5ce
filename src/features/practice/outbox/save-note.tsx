import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import type { Saving } from "../player/runner-state";

type Props = {
  saving: Saving;
  /** What keeps a mark of the question from being saved. */
  unsavedReason: string;
};

/** What the learner sees is not what counts. */
const unsaved: readonly Saving[] = ["waiting", "changed", "late"];

/** Whether the answer is saved, as text. */
export function SaveNote({ saving, unsavedReason }: Props) {
  const messages = runnerMessagesIn(useLanguage()).player.saving[saving];
  return (
    <div
      role="status"
      className={`mt-3 min-h-7 text-small ${unsavedReason || unsaved.includes(saving) ? "font-semibold text-warn" : "text-quiet"}`}
    >
      {messages && (
        <p>
          {saving === "saved" && <span aria-hidden="true">✓ </span>}
          {messages}
        </p>
      )}
      {unsavedReason && <p>{unsavedReason}</p>}
    </div>
  );
}
