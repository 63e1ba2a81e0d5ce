import { contentWords } from "../../../english/content-words";
import { exhaustiveSubset } from "../../../english/opposites/exhaustive-subset";
import { isNegated } from "../../../english/opposites/is-negated";
import { oppositePairs } from "../../../english/opposites/opposite-pairs";
import type { WordingRule } from "../lint-rule";

/** What stands between two opposites belongs to them: three points of one scale are no lone pair. */
const between = /\b(same|unchanged|constant|stable|steady|equal|not change|no change|left? .* as|as it was|neither)\b/i;
const amid = /\b(during|within)\b|^(in|at|on|inside) /i;

/** "At the test" stands between "before the test" and "after the test", "in the holidays" does not. */
const isBetween = (option: string, pair: readonly string[]): boolean => {
  if (between.test(option)) return true;
  const pairWords = new Set(pair.flatMap(contentWords).filter((word) => !/^(before|after)$/.test(word)));
  return amid.test(option) && (pairWords.size === 0 || contentWords(option).some((word) => pairWords.has(word)));
};

/**
 * L08: the key is not one of the only two opposites.
 * Why: who sees two opposites among unrelated options guesses between those two, and is right half the time.
 */
export const oppositePair: WordingRule<"L08"> = {
  scope: "wording",
  code: "L08",
  severity: "warning",
  source: "NBME Item-Writing Guide, testwiseness: pairs of opposites; Haladyna, Downing and Rodriguez (2002), rule 28",
  suggestion: "Take one of the two out, or add a second pair of opposites.",
  judge: ({ options, keys }) => {
    if (keys.length !== 1 || exhaustiveSubset(options)) return undefined;
    const pairs = oppositePairs(options);
    const twins = pairs.filter((pair) => pair.twins);
    const [pair, second] = twins.length > 0 ? twins : pairs;
    if (pair === undefined || second || !pair.indexes.some((index) => keys.includes(index))) return undefined;
    const pairTexts = pair.indexes.map((index) => options[index] ?? "");
    const rest = options.filter((_, index) => !pair.indexes.includes(index));
    const isScale = rest.every((option) => isBetween(option, pairTexts) || (rest.length === 1 && amid.test(option)));
    const [first = "", last = ""] = rest;
    if (isScale || (rest.length === 2 && isNegated(first, last))) return undefined;
    return `“${pairTexts.join("” and “")}” are the only opposites, and the key is one of them`;
  },
};
