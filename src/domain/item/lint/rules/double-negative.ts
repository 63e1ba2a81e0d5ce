import { doubleNegativeIn } from "../../../english/words/double-negative-in";
import { splitSentences } from "../../../text/split-sentences";
import type { WordingRule } from "../lint-rule";

/**
 * L21: no double negative.
 * Why: learners read in a second language; what they miss should be the rule and not the English.
 */
export const doubleNegative: WordingRule<"L21"> = {
  scope: "wording",
  code: "L21",
  severity: "warning",
  source: "Abedi and Lord (2001), linguistic modification; NBME Item-Writing Guide, irrelevant difficulty",
  suggestion: "Make two sentences of it, say it in the positive, or use plain words.",
  judge: ({ stem, options }) => {
    const double = [stem, ...options]
      .flatMap(splitSentences)
      .map(doubleNegativeIn)
      .find((found) => found !== undefined);
    return double && `“${double}” is a double negative`;
  },
};
