import { sameRoot } from "../same-root";
import { splitWords } from "../split-words";
import { areOpposites } from "./opposites";

const little = new Set(
  "a an the it is are was were be been has have had does do did she he they her his their to of".split(" "),
);
const negation = /^(?:not|no|never|without|neither|nor|cannot|\p{L}+n't)$/u;

/** How two options oppose each other: `twins` in all words but the opposites, `loosely` in whatever else they say. */
export type Opposition = { indexes: [number, number]; twins: boolean };

/** The pairs of options of which one says the opposite of the other. */
export const oppositePairs = (options: readonly string[]): Opposition[] => {
  const optionWords = options.map((option) => splitWords(option).filter((word) => !little.has(word)));
  return optionWords.flatMap((one, index) =>
    optionWords.slice(index + 1).flatMap((other, offset): Opposition[] => {
      const twins = shareBound(options[index] ?? "", options[index + 1 + offset] ?? "") || opposition(one, other);
      return twins === undefined ? [] : [{ indexes: [index, index + 1 + offset], twins }];
    }),
  );
};

const moreThan = /\b(?:over|above|beyond|more than|longer than|later than|older than) (.+)$/i;
const orLess = /([^,]+?) or (?:less|fewer|under|below|shorter|earlier|younger)$/i;

/** "Over six months" and "six months or less" leave no other case. */
const shareBound = (one: string, other: string): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([more = "", less = ""]) => {
    const bound = moreThan.exec(more)?.[1]?.toLowerCase();
    return bound !== undefined && orLess.exec(less)?.[1]?.toLowerCase().endsWith(bound);
  });

const opposition = (one: readonly string[], other: readonly string[]): boolean | undefined => {
  const [left, right] = [without(one, other), without(other, one)];
  const negated = [left, right].filter((words) => words.some((word) => negation.test(word))).length === 1;
  const restOf = (words: readonly string[]) => words.filter((word) => !negation.test(word));
  if (negated && restOf(left).length === 0 && restOf(right).length === 0) return true;
  const pair = left.flatMap((word) => right.filter((match) => areOpposites(word, match)).map((match) => [word, match]));
  if (pair.length === 0) return undefined;
  const met = new Set(pair.flat());
  const all = [...left, ...right];
  const rest = met.size > 2 && new Set(all).size === all.length ? all.length - met.size : all.length - 2;
  return rest > 1 ? undefined : rest === 0;
};

const without = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter((word) => !others.some((other) => sameRoot(word, other)));
