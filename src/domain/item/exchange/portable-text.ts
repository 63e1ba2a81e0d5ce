/**
 * Signs that XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF), and those that turn or hide
 * what stands around them (bidirectional overrides, tag characters).
 */
const unportable = /[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu;

/** Whether `portableText` takes signs out of a text. */
export const hasUnportable = (text: string): boolean => text.replace(/\r/g, "").search(unportable) >= 0;

/**
 * Text that every format holds as it is: lines without white space at their ends, single spaces, no empty line, and no
 * sign that XML forbids or that hides text. No-break spaces stay.
 */
export const portableText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unportable, "")
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");

/** What stands between two paragraphs of one text; no portable text holds it. */
export const paragraphBreak = "\n\n";

/** Portable texts, one a paragraph. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map(portableText)
    .filter((paragraph) => paragraph !== "");
