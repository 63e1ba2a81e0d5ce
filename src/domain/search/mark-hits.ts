import { foldText } from "../text/fold-text";
import type { QueryTerm } from "./query/query-term";

/** Where what was asked stands in a text, as offsets from and to; in order, none within another. */
export type Hits = [from: number, to: number][];

/**
 * Finds the words of a text that answer a query; what is written with hyphens is one word or several. Words with nothing
 * but a space between are one hit.
 */
export const markHits = (text: string, terms: readonly QueryTerm[]): Hits => {
  const sought = new Set(
    terms.flatMap(({ wordings }) => wordings.flatMap(({ words }) => words.flat().map(({ word }) => word))),
  );
  const isSought = (word: string) => sought.has(foldText(word));
  const hits = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*/gu)].flatMap(
    ({ 0: whole, index }): Hits => {
      if (isSought(whole.replace(/[-‐‑]/g, ""))) return [[index, index + whole.length]];
      return [...whole.matchAll(/[^-‐‑]+/g)]
        .filter(([word]) => isSought(word))
        .map(({ 0: word, index: inner }) => [index + inner, index + inner + word.length]);
    },
  );
  return joinNeighbours(text, hits);
};

const joinNeighbours = (text: string, hits: Hits): Hits => {
  const joined: Hits = [];
  for (const [from, to] of hits) {
    const last = joined.at(-1);
    if (last && /^\s$/.test(text.slice(last[1], from))) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
};
