import type { Language } from "../../language";
import { foldText } from "../../text/fold-text";
import { textLanguageOf } from "../../text/languages/text-languages";
import { splitWords } from "../split-words";

/**
 * What somebody asked. `text`: as it is shown again, without what cannot be shown. `words`: folded. `typed`: the same as
 * they were typed. `strong`: which of them to look for. `abbreviations`: which of them are surely no misspelt words.
 * `cut`: whether the rest was too long to be read.
 */
export type SearchQuery = {
  text: string;
  words: string[];
  typed: string[];
  strong: boolean[];
  abbreviations: boolean[];
  cut: boolean;
};

const mostLetters = 200;
const mostWords = 16;
const longestWord = 40;

/** A short word in capitals. A longer one was typed with the capitals locked. */
const isAbbreviation = (typed: string): boolean => /^\p{Lu}{2,6}$/u.test(typed);

/** Reads a query, whatever it is. Where every word is weak, all are looked for. */
export const readQuery = (query: string, language: Language): SearchQuery => {
  const printable = Array.from(query.replace(/[\p{C}\s]+/gu, " ").trim());
  const text = printable.slice(0, mostLetters).join("").trim();
  const all = splitWords(foldText(text));
  const words = all.slice(0, mostWords).map((word) => Array.from(word).slice(0, longestWord).join(""));
  const weak = words.map((word) => textLanguageOf(language).stopWords.has(word));
  const strong = weak.every(Boolean) ? weak : weak.map((is) => !is);
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const typed = words.map((word, index) => (tokens.length === all.length ? (tokens[index] ?? word) : word));
  return {
    text,
    words,
    typed,
    strong,
    abbreviations: typed.map(isAbbreviation),
    cut: printable.length > mostLetters || all.length > mostWords,
  };
};
