/** A piece of a text; `href`: of a telephone number or an e-mail address, for a link that calls it or writes to it. */
export type ContactPiece = { text: string; href?: string };

/** A number of North America with hyphens, as the guides write all of theirs: "416-967-2617", "1-800-268-7096". */
const phone = String.raw`(?<![\w-])(?:1-)?\d{3}-\d{3}-\d{4}(?![\w-])`;

/** An e-mail address as offices have them, without the full stop of its sentence: "service@mcc.ca". */
const email = String.raw`(?<![\w.+@-])[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}(?![\w@-])`;

const contact = new RegExp(`(${phone}|${email})`, "i");

/** `tel:` address in the international form of RFC 3966, `mailto:` address of RFC 6068. */
const contactAddress = (text: string): string =>
  text.includes("@") ? `mailto:${text}` : `tel:+1${text.replace(/^1-/, "").replaceAll("-", "")}`;

/** The text in pieces, each telephone number and e-mail address one of its own. None is empty; together they are the text. */
export const splitAtContacts = (text: string): ContactPiece[] =>
  text
    .split(contact)
    .map((piece, index) => (index % 2 === 1 ? { text: piece, href: contactAddress(piece) } : { text: piece }))
    .filter(({ text: piece }) => piece !== "");
