/** Text as compared, not as shown: lower case, single spaces, plain quotes and hyphens, composed letters. */
export const foldWords = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
