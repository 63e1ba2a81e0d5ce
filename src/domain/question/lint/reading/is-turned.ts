import { wordsOf } from "./words-of";

/** "Sodium rises as osmolality falls" and "osmolality rises as sodium falls": the same words in another order. */
export const isTurned = (one: string, other: string): boolean => {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  return left.length > 2 && left.join(" ") !== right.join(" ") && left.sort().join(" ") === right.sort().join(" ");
};
