import { foldWords } from "../../article/fold-words";
import { numberWords } from "./number-words";

/** Thousands are parted by a comma in English, by a no-break space in French. */
const digits = /(?<![\d.,]|\d[\u00a0\u202f])(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![.,]?\d)/g;

/** The numbers that a text gives in digits: "12-week" → 12, "$1,375" → 1375, "1 375 $" → 1375. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(digits)].map(([found]) => Number(found.replace(/[,\u00a0\u202f]/g, "")));

/** The numbers that a text gives in words: "three-year" → 3, "twenty-four weeks" → 24. */
export const numbersInWords = (text: string): number[] => {
  const words = foldWords(text).split(/[^\p{L}]+/u);
  return words.flatMap((word, place) => {
    const number = numberWords.get(word);
    const next = numberWords.get(words[place + 1] ?? "");
    if (number === undefined || word === "") return [];
    return number >= 20 && number < 100 && next !== undefined && next > 0 && next < 10 ? [number + next] : [number];
  });
};
