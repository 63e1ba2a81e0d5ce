/** A run at the end is tried where it begins alone: from each of its signs anew, a long one inside a word would take hours. */
const edges = /^[\s.,;:!?…()[\]{}"'«»“”„‘’*_-]+|(?<![\s.,;:!?…()[\]{}"'«»“”„‘’*_-])[\s.,;:!?…()[\]{}"'«»“”„‘’*_-]+$/gu;

/**
 * The words of a sentence as far as they carry its meaning: without case, and without the punctuation around them. Signs
 * that count (`<`, `%`, `$`, a minus before a digit, whatever stands inside a number) stay, and so does an apostrophe
 * inside a word: "we'll" is not "well". A hyphen between letters parts words: "long-term" is "long term", while "re-sign"
 * is not "resign".
 */
export const comparableWords = (sentence: string): string[] =>
  sentence
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/(?<=\p{L})-(?=\p{L})/gu, " ")
    .split(/\s+/u)
    .map(bare)
    .filter((word) => word !== "");

/** Its words in one line: what two sentences that say the same have in common. */
export const comparableText = (sentence: string): string => comparableWords(sentence).join(" ");

const bare = (word: string): string => {
  const minus = /^[("'«“‘[]*-(?=[$€£]?\d)/u.test(word) ? "-" : "";
  return minus + word.replace(edges, "");
};
