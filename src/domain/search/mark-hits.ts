import { foldText } from "./fold-text";
import type { Wish } from "./wish";

/** Where what was asked stands in a text, as offsets from and to; in order, none within another. */
export type Hits = [from: number, to: number][];

/** Finds the words of a text that answer a query. */
export const markHits = (text: string, wishes: readonly Wish[]): Hits => {
  const sought = new Set(
    wishes.flatMap(({ wordings }) => wordings.flatMap(({ words }) => words.flat().map(({ word }) => word))),
  );
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => sought.has(foldText(word)))
    .map(({ 0: word, index }) => [index, index + word.length]);
};
