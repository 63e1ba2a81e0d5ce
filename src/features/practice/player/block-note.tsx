import type { PublicBlock } from "../../../domain/block/public-block";
import { runningWords } from "../../../messages/running-words";
import { useMessages } from "../../../ui/language-context";

type Props = { block: Pick<PublicBlock, "leftOut" | "replaced" | "shortBy" | "questions"> };

/** What a learner should know of how the set was made, each thing in a sentence; nothing where it is as it was asked for. */
export function MakingNote({ block: { questions, shortBy = 0, replaced = 0, leftOut = 0 } }: Props) {
  const words = useMessages(runningWords);
  const total = questions.length;
  const said = [
    shortBy > 0 && words.short(total + shortBy, total),
    replaced > 0 && words.replaced(replaced),
    leftOut > 0 && words.leftOut(leftOut),
  ].filter(Boolean);
  return said.length > 0 && <p className="notice mb-6 text-fine">{said.join(" ")}</p>;
}
