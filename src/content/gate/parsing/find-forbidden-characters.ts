/** A character that no article may hold. `offset` counts UTF-16 code units from 0. */
export type ForbiddenCharacter = { offset: number; name: string };

const control = "a control character";
const turning = "a mark that turns the direction of writing";
const invisible = "an invisible character";
const unreadable = "a character that could not be read";
const half = "half a character";

/** First and last code point, and the name in the message. Tab and line feed are text. */
const kinds: readonly (readonly [number, number, string])[] = [
  [0x00, 0x08, control],
  [0x0b, 0x1f, control],
  [0x7f, 0x9f, control],
  [0x34f, 0x34f, invisible],
  [0x61c, 0x61c, turning],
  [0x115f, 0x1160, invisible],
  [0x17b4, 0x17b5, invisible],
  [0x180e, 0x180e, invisible],
  [0x200b, 0x200d, invisible],
  [0x200e, 0x200f, turning],
  [0x2028, 0x2029, "a hidden line end"],
  [0x202a, 0x202e, turning],
  [0x2060, 0x2065, invisible],
  [0x2066, 0x2069, turning],
  [0x206a, 0x206f, invisible],
  [0x3164, 0x3164, invisible],
  [0xd800, 0xdfff, half],
  [0xfdd0, 0xfdef, unreadable],
  [0xfeff, 0xfeff, invisible],
  [0xffa0, 0xffa0, invisible],
  [0xfff9, 0xfffb, invisible],
  [0xfffd, 0xffff, unreadable],
  [0xe0000, 0xe0fff, invisible],
];

const hex = (code: number): string => `\\u{${code.toString(16)}}`;
const forbidden = new RegExp(`[${kinds.map(([first, last]) => `${hex(first)}-${hex(last)}`).join("")}]`, "gu");
const selectorRun = /[\u{fe00}-\u{fe0f}]{2}|\p{Noncharacter_Code_Point}/gu;
const rightToLeft = /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const joinable = /(?:\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u;
const neverJoined = /(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})$/u;

/**
 * Characters that cannot be stored, that reorder what a reader sees, or that hide; at most twenty.
 * Joiners stay where a script or an emoji needs them, direction marks where a line is written from right to left.
 */
export function findForbiddenCharacters(text: string): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const pattern of [forbidden, selectorRun]) {
    for (const match of text.matchAll(pattern)) {
      if (found.length === 20) return found;
      if (!isAllowed(text, match[0], match.index)) found.push({ offset: match.index, name: nameOf(match[0]) });
    }
  }
  return found;
}

function isAllowed(text: string, character: string, offset: number): boolean {
  if (character === "\u200c" || character === "\u200d") {
    const before = text.slice(Math.max(0, offset - 2), offset);
    return joinable.test(before) && !neverJoined.test(before);
  }
  if (character === "\u200e" || character === "\u200f" || character === "\u061c") {
    const around = text.slice(Math.max(0, offset - 500), offset + 500);
    const start = around.lastIndexOf("\n", Math.min(offset, 500)) + 1;
    return rightToLeft.test(around.slice(start).split("\n")[0] ?? "");
  }
  return false;
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const kind = kinds.find(([first, last]) => code >= first && code <= last)?.[2] ?? invisible;
  return `${kind} (U+${code.toString(16).toUpperCase().padStart(4, "0")})`;
}
