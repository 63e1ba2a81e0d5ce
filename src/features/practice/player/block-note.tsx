import type { PublicBlock } from "../../../domain/block/public-block";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";

type Props = { block: Pick<PublicBlock, "leftOut" | "replaced" | "shortBy" | "questions"> };

/** How the block differs from what was requested, each difference in a sentence; nothing where it does not. */
export function BlockNote({ block: { questions, shortBy = 0, replaced = 0, leftOut = 0 } }: Props) {
  const messages = runnerMessagesIn(useLanguage()).player;
  const total = questions.length;
  const notes = [
    shortBy > 0 && messages.short(total + shortBy, total),
    replaced > 0 && messages.replaced(replaced),
    leftOut > 0 && messages.leftOut(leftOut),
  ].filter(Boolean);
  return notes.length > 0 && <p className="notice mb-6 text-small">{notes.join(" ")}</p>;
}
