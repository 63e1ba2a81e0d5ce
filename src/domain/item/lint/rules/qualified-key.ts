import { amountsIn } from "../../../english/amounts-in";
import { onlyKey } from "../../../english/options/only-key";
import type { WordingRule } from "../lint-rule";

const qualifier =
  /\b(unless|provided that|provided|as long as|only if|if|except|at least|at most|up to|about(?= (?:\d|half|a (?:third|quarter|half|tenth|dozen|year|month|week|day)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred)\b)|approximately|roughly|nearly|in principle|in general|(?:in|for|among) (?:most|many|some|certain|selected|a few) \w+|subject to|depending on|under certain|where possible|if possible|as a rule|so far|not always|some of|most of|in part|partly|to some extent)\b/i;

const marks: [name: string, has: (option: string) => boolean][] = [
  ["a parenthesis", (option) => /\(.+\)/.test(option)],
  ["a number", (option) => amountsIn(option).some(({ value, inWords }) => !(inWords && value === 1))],
  ["a qualifier", (option) => qualifier.test(option)],
];

/** "After a year" is as exact as "after four weeks". */
const oneSpan = /\b(an?|one|half an?|every|each) (second|minute|hour|day|week|month|year|decade)s?\b/i;

/**
 * L02: no mark of care stands in the key alone.
 * Why: a number, a condition or a parenthesis shows where the writer looked something up.
 */
export const qualifiedKey: WordingRule<"L02"> = {
  scope: "wording",
  code: "L02",
  severity: "warning",
  source: "NBME Item-Writing Guide, testwiseness: the correct answer is more specific or complete",
  suggestion: "Give the distractors the same kind of detail, or take it from the key.",
  judge: (item) => {
    const parted = onlyKey(item);
    if (parted === undefined) return undefined;
    const isSpan = parted.distractors.some((option) => oneSpan.test(option));
    const alone = marks
      .filter(([name, has]) => has(parted.key) && !parted.distractors.some(has) && !(name === "a number" && isSpan))
      .map(([name]) => name);
    return alone.length > 0 ? `the key “${parted.key}” alone has ${alone.join(" and ")}` : undefined;
  },
};
