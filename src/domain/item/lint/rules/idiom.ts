import { idiomIn } from "../../../english/words/idioms";
import type { WordingRule } from "../lint-rule";

/**
 * L21: no idiom.
 * Why: learners read in a second language; what they miss should be the rule and not the English.
 */
export const idiom: WordingRule<"L21"> = {
  scope: "wording",
  code: "L21",
  severity: "warning",
  source: "Abedi and Lord (2001), linguistic modification; NBME Item-Writing Guide, irrelevant difficulty",
  suggestion: "Make two sentences of it, say it in the positive, or use plain words.",
  judge: ({ stem, options }) => {
    const found = idiomIn([stem, ...options].join("\n"));
    return found && `“${found}” is an idiom`;
  },
};
