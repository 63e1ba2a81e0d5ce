import { textLanguageOf } from "../languages/text-languages";
import { memoiseByText } from "../memoise-by-text";
import type { TextLanguage } from "../text-language";
import { lettersIn } from "./deciding-words";
import { tokensOf } from "./tokens-of";

/** The words that say what a text speaks of, in the singular, and letters that name it: small words, number words and units left out. */
export const subjectWords = memoiseByText((text, language): ReadonlySet<string> => {
  const words = textLanguageOf(language);
  const subjects = tokensOf(text, words)
    .filter(({ kind, text: word }) => kind === "word" && word.length > 1 && isSubject(word, words))
    .map(({ text: word }) => words.singular(word));
  return new Set([...subjects, ...lettersIn(text, language).map(({ text: letter }) => letter)]);
});

const isSubject = (word: string, { small, units, cardinals, ordinals, half, modality }: TextLanguage): boolean =>
  !small.has(word) &&
  !units.has(word) &&
  !cardinals.has(word) &&
  !ordinals.has(word) &&
  !half.has(word) &&
  !modality.denies.has(word);

/** How many of all the words of two sets are in both: 0 to 1. */
export const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both || 1);
};
