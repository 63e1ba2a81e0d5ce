import { comparedWords } from "./compared-words";
import { isSlip } from "./is-slip";

const none: ReadonlySet<string> = new Set();

/** As `isTypingMend`, of sentences that `comparedWords` has read. */
export const areWordsMended = (before: readonly string[], now: readonly string[], inUse = none): boolean => {
  if (before.length !== now.length) return false;
  const unlike = before.flatMap((word, place) => (word === now[place] ? [] : [{ word, now: now[place] ?? "" }]));
  const [slip, ...more] = unlike;
  if (!slip) return true;
  return more.length === 0 && !inUse.has(slip.word) && isSlip(slip.word, slip.now);
};

/**
 * Whether a sentence only had its typing mended: the same words but for case, punctuation and spacing, and at most one
 * slip of a letter. Whatever else differs, a digit, a sign or a short word such as "not", is a change of what is said.
 * `inUse`: words of the later revision; a word that it still uses was no slip.
 */
export const isTypingMend = (before: string, now: string, inUse = none): boolean =>
  areWordsMended(comparedWords(before), comparedWords(now), inUse);
