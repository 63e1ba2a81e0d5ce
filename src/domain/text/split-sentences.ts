const titles = /\b(Drs?|Mr|Mrs|Ms|Prof|St|vs|No|e\.g|i\.e)\.(?=\s)/g;
const hidden = "\u0001";

/** The sentences of a text. A full stop after a title, as in "Dr. Petrov", ends none. */
export const splitSentences = (text: string): string[] =>
  text
    .replace(titles, `$1${hidden}`)
    .split(/(?<=[.?!]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.replaceAll(hidden, ".").trim())
    .filter((sentence) => sentence !== "");
