import { foldWords } from "../../../text/words/fold-words";
import type { DraftOption } from "../../option";

/** `facts`: what it is wrong by, besides the item's own fact. */
export type Distractor = DraftOption & { facts: string[] };

/** The first `count` of ranked distractors, no two reading the same and none reading as the key. Takes no more than it needs. */
export const chooseDistractors = (key: string, ranked: Iterable<Distractor>, count: number): Distractor[] => {
  const chosen: Distractor[] = [];
  const met = new Set([foldWords(key)]);
  for (const distractor of ranked) {
    if (chosen.length === count) break;
    const text = foldWords(distractor.text);
    if (!met.has(text)) chosen.push(distractor);
    met.add(text);
  }
  return chosen;
};
