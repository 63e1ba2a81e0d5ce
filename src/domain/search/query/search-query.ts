import type { Language } from "../../language";
import { foldText } from "../../text/fold-text";
import { textLanguageOf } from "../../text/languages/text-languages";
import { splitWords } from "../split-words";

/**
 * What somebody asked. `text`: as it is shown again, without what cannot be shown. `words`: folded. `strong`: which of them
 * to look for. `cut`: whether the rest was too long to be read.
 */
export type SearchQuery = { text: string; words: string[]; strong: boolean[]; cut: boolean };

const mostLetters = 200;
const mostWords = 16;
const longestWord = 40;

/** Reads a query, whatever it is. Where every word is weak, all are looked for. */
export const readQuery = (query: string, language: Language): SearchQuery => {
  const printable = Array.from(query.replace(/[\p{C}\s]+/gu, " ").trim());
  const text = printable.slice(0, mostLetters).join("").trim();
  const all = splitWords(foldText(text));
  const words = all.slice(0, mostWords).map((word) => Array.from(word).slice(0, longestWord).join(""));
  const weak = words.map((word) => textLanguageOf(language).stopWords.has(word));
  const strong = weak.every(Boolean) ? weak : weak.map((is) => !is);
  return { text, words, strong, cut: printable.length > mostLetters || all.length > mostWords };
};
