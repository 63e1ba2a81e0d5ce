import { comparableWords } from "./comparable-words";
import { isTypo } from "./is-typo";

/** Whether the later revision still uses a word: then it was no slip. */
export type InUse = (word: string) => boolean;

/** As `isTypoFix`, of sentences that `comparedWords` has read. */
export const areTyposFixed = (before: readonly string[], now: readonly string[], inUse: InUse): boolean => {
  if (before.length !== now.length) return false;
  const unlike = before.flatMap((word, index) => (word === now[index] ? [] : [{ word, now: now[index] ?? "" }]));
  const [slip, ...more] = unlike;
  if (!slip) return true;
  return more.length === 0 && isTypo(slip.word, slip.now) && !inUse(slip.word);
};

/**
 * Whether a sentence only had its typing corrected: the same words but for case, punctuation and spacing, and at most one
 * slip of a letter. Whatever else differs, a digit, a sign or a short word such as "not", is a change of meaning.
 */
export const isTypoFix = (before: string, now: string, inUse: InUse = () => false): boolean =>
  areTyposFixed(comparableWords(before), comparableWords(now), inUse);
