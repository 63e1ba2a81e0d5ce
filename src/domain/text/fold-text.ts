/** Letters that do not come apart into a letter and an accent. */
const joined: Record<string, string> = { œ: "oe", æ: "ae", ø: "o", ß: "ss", ł: "l", đ: "d", ı: "i" };

/**
 * Text as it is searched: its words in lower case without accents, one space between them. What is no letter or digit parts
 * words. Folding again changes nothing.
 */
export const foldText = (text: string): string => {
  // Most texts have no accent, and every sentence that is looked at is folded: they take the short way.
  const plain = isPlain.test(text) ? text.toLowerCase() : withoutAccents(text);
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
};

const isPlain = /^[\x20-\x7e]*$/;

const withoutAccents = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæøßłđı]/g, (letter) => joined[letter] ?? letter);
