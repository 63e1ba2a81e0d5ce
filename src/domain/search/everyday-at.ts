import type { EverydayWord } from "./everyday-word";
import { wordsOf } from "./words-of";

/** What everyday words at a place of a query mean, and how many of its words they take: the longest that stand there. */
export const everydayAt = (
  words: readonly string[],
  at: number,
  everyday: readonly EverydayWord[],
): { means: string[]; length: number } => {
  const here = everyday.filter((one) => wordsOf(one.words).every((word, index) => isForm(words[at + index], word)));
  const length = Math.max(0, ...here.map((one) => wordsOf(one.words).length));
  return { means: here.filter((one) => wordsOf(one.words).length === length).map(({ means }) => means), length };
};

/** The same word, whether one or many. */
const isForm = (asked: string | undefined, word: string): boolean =>
  asked !== undefined &&
  (asked === word || (word.length > 2 && [`${word}s`, `${word}es`, word.replace(/s$/, "")].includes(asked)));
