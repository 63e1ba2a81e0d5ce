import type { BareItem } from "../../item/lint/bare-item";

const vowel = /^(?:[aeio]|u(?!ni|se|su|ti|ro|k)|hour|honest|heir|8|11|18)/i;
/** Letters that are spoken with a vowel before them, in an abbreviation: an MRI. */
const spokenLetter = /^[FHLMNRSX](?=[A-Z\d])/;
const soundsAsVowel = (option: string) => vowel.test(option) || spokenLetter.test(option);

/** "a" or "an" at the end of the stem that some options cannot follow. */
export const articleMismatch = ({ stem, options }: BareItem): string | undefined => {
  const article = /\b(an?)\s*[:…_.]*\s*$/i.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return undefined;
  const odd = options.filter((option) => soundsAsVowel(option) !== (article === "an"));
  return odd.length > 0 ? `“${article}” cannot be followed by “${odd.join("”, “")}”` : undefined;
};
