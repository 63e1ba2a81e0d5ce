const isWordSign = (sign = "") => /[\p{L}\p{N}]/u.test(sign);

const plain = (sign: string) => sign.normalize("NFD").charAt(0).toLowerCase();

/**
 * The words that an abbreviation stands for, at the end of `text`: each of its letters is found in them from the right,
 * the first at the start of a word (Schwartz & Hearst 2003). Undefined: none that it could stand for.
 */
export const longForm = (short: string, text: string): string | undefined => {
  const letters = [...short].filter(isWordSign).map(plain);
  const signs = [...text.normalize("NFC")];
  let at = signs.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const fits = () => plain(signs[at] ?? "") === letters[index] && (index > 0 || !isWordSign(signs[at - 1]));
    while (at >= 0 && !fits()) at--;
    if (at < 0) return undefined;
    at--;
  }
  return signs.slice(at + 1).join("");
};
