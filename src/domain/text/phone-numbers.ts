/** A piece of a text; `href`: of a telephone number, for a link that calls it. */
export type PhonePiece = { text: string; href?: string };

/** A number of North America with hyphens, as the guides write all of theirs: "416-967-2617", "1-800-268-7096". */
const phone = /(?<![\w-])((?:1-)?\d{3}-\d{3}-\d{4})(?![\w-])/;

/** `tel:` address in the international form of RFC 3966. */
const callAddress = (number: string): string => `tel:+1${number.replace(/^1-/, "").replaceAll("-", "")}`;

/** The text in pieces, each telephone number one of its own. None is empty; together they are the text. */
export const splitAtPhones = (text: string): PhonePiece[] =>
  text
    .split(phone)
    .map((piece, index) => (index % 2 === 1 ? { text: piece, href: callAddress(piece) } : { text: piece }))
    .filter(({ text: piece }) => piece !== "");
