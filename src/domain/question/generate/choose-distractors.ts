import { foldWords } from "../../article/fold-words";
import type { DraftOption } from "../draft-item";

/** A wrong answer on offer. `facts`: what its wrongness rests on beside the item's own fact. */
export type Distractor = DraftOption & { facts: string[] };

/** The first `count` of the wrong answers, no two reading the same and none reading as the key. */
export const chooseDistractors = (key: string, offered: readonly Distractor[], count: number): Distractor[] => {
  const met = new Set([foldWords(key)]);
  return offered
    .filter(({ text }) => {
      const isNew = !met.has(foldWords(text));
      met.add(foldWords(text));
      return isNew;
    })
    .slice(0, count);
};
