/** Text on one line: each run of white space is one space, and none stands at its ends. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The same, for what readers see: a no-break space stays, as French has before a colon. */
export const foldBreakingSpace = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, " ").trim();

/** Text as compared, not as shown: lower case, single spaces, plain quotes and hyphens, composed letters. */
export const foldWords = (text: string): string => {
  const plain = isPlain.test(text) ? text : withPlainSigns(text);
  return foldSpace(plain).toLowerCase();
};

/** Most texts hold none of the signs that need folding, and every lint rule folds every text: they take the short way. */
const isPlain = /^[\x20-\x7e]*$/;

const withPlainSigns = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\u00ad/g, "");
