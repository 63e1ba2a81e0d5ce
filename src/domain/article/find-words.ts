import { foldWords } from "./fold-words";

/**
 * Where whole words stand in a quote, as a character offset into the folded quote; -1 where they do not.
 * A number is whole only with its decimals and thousands: "200" does not stand in "1,200", nor "12" in "12.5".
 */
export const findWords = (words: string, quote: string): number => {
  const sought = foldWords(words);
  if (sought === "") return -1;
  const before = /^[\p{L}\p{N}]/u.test(sought) ? "(?<![\\p{L}\\p{N}]|\\p{N}[.,])" : "";
  const after = /[\p{L}\p{N}]$/u.test(sought) ? "(?![\\p{L}\\p{N}]|[.,]\\p{N})" : "";
  return foldWords(quote).search(new RegExp(before + sought.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&") + after, "u"));
};
