import type { Mode } from "../../../domain/block/block-request";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import type { Saving } from "../player/runner-state";

type Props = {
  saving: Saving;
  mode: Mode;
  /** The verdict says already that the answer is saved, so that it is only heard. */
  hasVerdict: boolean;
  /** What keeps a mark of the question from being saved. */
  unsavedReason: string;
};

/** What the learner sees is not what counts. */
const unsaved: readonly Saving[] = ["waiting", "changed", "late"];

/** Whether the answer is saved, as text. */
export function SaveNote({ saving, mode, hasVerdict, unsavedReason }: Props) {
  const { player } = runnerMessagesIn(useLanguage());
  const messages = saving === "waiting" && mode === "tutor" ? player.verdictWaits : player.saving[saving];
  return (
    <div
      role="status"
      className={`save-note ${unsavedReason || unsaved.includes(saving) ? "font-semibold text-warn" : "text-quiet"}`}
    >
      {messages && (
        <p className={hasVerdict && saving === "saved" ? "sr-only" : "signed"}>
          {saving === "saved" && <Icon name="tick" />}
          {messages}
        </p>
      )}
      {unsavedReason && <p>{unsavedReason}</p>}
    </div>
  );
}
