import type { BareItem } from "../bare-item";

const vowelSound = /^(?:[aeio]|u(?!ni|se|su|ti|ro|k)|hour|honest|heir|[fhlmnrsx](?=[A-Z\d])|8|11|18)/i;

/** "a" or "an" at the end of the stem that some options cannot follow. */
export const articleMismatch = ({ stem, options }: BareItem): string | undefined => {
  const article = /\b(an?)\s*[:…_.]*\s*$/i.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return undefined;
  const odd = options.filter((option) => vowelSound.test(option) !== (article === "an"));
  return odd.length > 0 ? `“${article}” cannot be followed by “${odd.join("”, “")}”` : undefined;
};
