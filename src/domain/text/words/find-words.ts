import { foldWords } from "./fold-words";

const goesOnBefore = /[\p{L}\p{N}]$|\p{N}[.,]$/u;
const goesOnAfter = /^[\p{L}\p{N}]|^[.,]\p{N}/u;

/**
 * Where whole words stand in a quote, as a character offset into the folded quote; -1 where they do not.
 * A number is whole only with its decimals and thousands: "200" does not stand in "1,200", nor "12" in "12.5".
 */
export const findWords = (words: string, quote: string): number => {
  const sought = foldWords(words);
  if (sought === "") return -1;
  const folded = foldWords(quote);
  const isWhole = (at: number) => {
    const end = at + sought.length;
    const begins = /^[\p{L}\p{N}]/u.test(sought) && goesOnBefore.test(folded.slice(Math.max(0, at - 4), at));
    return !begins && !(/[\p{L}\p{N}]$/u.test(sought) && goesOnAfter.test(folded.slice(end, end + 4)));
  };
  let at = folded.indexOf(sought);
  while (at >= 0 && !isWhole(at)) at = folded.indexOf(sought, at + 1);
  return at;
};
