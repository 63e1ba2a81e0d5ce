import type { EverydayWord } from "../everyday-word";
import { splitWords } from "../split-words";

/** Words of a query that form one term: from, and up to, these indexes. `means`: what the rules call it, where editors say so; `nearest`: what no guide speaks of, and they say what comes nearest. */
export type QueryPart = { from: number; to: number; means: string[]; nearest: boolean };

/** Splits a query into everyday words, the longest at each position, and the single words between them. */
export const splitQuery = (words: readonly string[], everyday: readonly EverydayWord[]): QueryPart[] => {
  const parts: QueryPart[] = [];
  for (let from = 0; from < words.length; from = parts.at(-1)?.to ?? from + 1) {
    const here = everyday.filter((one) =>
      splitWords(one.words).every((word, index) => isForm(words[from + index], word)),
    );
    const length = Math.max(0, ...here.map(lengthOf));
    const longest = here.filter((one) => lengthOf(one) === length);
    const nearest = longest.some((one) => one.nearest);
    parts.push({ from, to: from + Math.max(1, length), means: longest.map(({ means }) => means), nearest });
  }
  return parts;
};

const lengthOf = ({ words }: EverydayWord) => splitWords(words).length;

/** The same word, whether one or many. */
const isForm = (typed: string | undefined, word: string): boolean =>
  typed !== undefined &&
  (typed === word || (word.length > 2 && [`${word}s`, `${word}es`, word.replace(/s$/, "")].includes(typed)));
