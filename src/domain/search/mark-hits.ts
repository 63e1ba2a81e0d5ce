import { foldText } from "./fold-text";
import type { Wish } from "./wish";

/** Where what was asked stands in a text, as offsets from and to; in order, none within another. */
export type Hits = [from: number, to: number][];

/** Finds the words of a text that answer a query; what is written with hyphens is one word or several. */
export const markHits = (text: string, wishes: readonly Wish[]): Hits => {
  const sought = new Set(
    wishes.flatMap(({ wordings }) => wordings.flatMap(({ words }) => words.flat().map(({ word }) => word))),
  );
  const isSought = (word: string) => sought.has(foldText(word));
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*/gu)].flatMap(({ 0: whole, index }): Hits => {
    if (isSought(whole.replace(/[-‐‑]/g, ""))) return [[index, index + whole.length]];
    return [...whole.matchAll(/[^-‐‑]+/g)]
      .filter(([word]) => isSought(word))
      .map(({ 0: word, index: inner }) => [index + inner, index + inner + word.length]);
  });
};
