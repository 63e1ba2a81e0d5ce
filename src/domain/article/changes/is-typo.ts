import { isSignificant } from "./significant-words";

const fewestLetters = 5;
const onlyLetters = /^\p{L}+$/u;

/** Whether one letter was added, dropped or taken for another, or two neighbours were swapped. */
const isOneLetterAway = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const [rest, longRest] = [short.slice(start), long.slice(start)];
  if (short.length < long.length) return rest === longRest.slice(1);
  if (rest.slice(1) === longRest.slice(1)) return true;
  return rest[0] === longRest[1] && rest[1] === longRest[0] && rest.slice(2) === longRest.slice(2);
};

/**
 * Whether a word (lower case) became another by a slip of the fingers. The first and the last letter must be unchanged: endings
 * and beginnings make other words ("month", "months"; "affect", "effect"; "sixty", "sixth").
 */
export const isTypo = (before: string, now: string): boolean =>
  Math.min(before.length, now.length) >= fewestLetters &&
  onlyLetters.test(before) &&
  onlyLetters.test(now) &&
  before[0] === now[0] &&
  before.at(-1) === now.at(-1) &&
  !isSignificant(before) &&
  !isSignificant(now) &&
  isOneLetterAway(before, now);
