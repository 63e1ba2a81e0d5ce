import functionWords from "./lexicon/function-words.json" with { type: "json" };
import { splitWords } from "./split-words";

/** Words that carry grammar, or that every question holds; two texts that share them share nothing. */
const empty = new Set(functionWords);

/** The words of a text that say what it is about, in lower case, once each. */
export const contentWords = (text: string): string[] => [
  ...new Set(
    splitWords(text).filter((word) => !empty.has(word.replace(/'s$/, "")) && (word.length > 2 || /\d/.test(word))),
  ),
];
