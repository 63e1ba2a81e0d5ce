import { splitWords } from "../split-words";

/** "Sodium rises as osmolality falls" and "osmolality rises as sodium falls": the same words in another order. */
export const isNegated = (one: string, other: string): boolean => {
  const [left, right] = [splitWords(one), splitWords(other)];
  return left.length > 2 && left.join(" ") !== right.join(" ") && left.sort().join(" ") === right.sort().join(" ");
};
