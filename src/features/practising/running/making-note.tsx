import type { PublicBlock } from "../../../domain/block/public-block";
import { makingWords } from "./making-words";

/** Said once, at the head of the first question. */
export const MakingNote = ({ block, current }: { block: PublicBlock; current: number }) => {
  const words = current === 0 ? makingWords(block) : [];
  return words.length > 0 && <p className="notice mb-6 text-fine">{words.join(" ")}</p>;
};
