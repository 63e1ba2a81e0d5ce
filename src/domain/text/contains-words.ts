import { findWords } from "./find-words";

/** Whether the words stand in the quote as whole words, whatever their case, spacing, quotation marks and dashes. */
export const containsWords = (words: string, quote: string): boolean => findWords(words, quote) >= 0;
