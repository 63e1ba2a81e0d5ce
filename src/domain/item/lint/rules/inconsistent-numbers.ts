import { numberInconsistency } from "../../../english/number-inconsistency";
import { isComplex } from "../../../english/options/is-complex";
import type { WordingRule } from "../lint-rule";

/**
 * L14: numbers stand in one unit, with one precision, in order, and do not overlap.
 * Why: sorting and converting cost time and test nothing, and overlapping ranges have two right answers.
 */
export const inconsistentNumbers: WordingRule<"L14"> = {
  scope: "wording",
  code: "L14",
  severity: "error",
  source:
    "NBME Item-Writing Guide, irrelevant difficulty: numeric data not stated consistently; Haladyna and others (2002), rules 20–21",
  suggestion: "Give all options in one unit and one form, from the lowest to the highest, without overlap.",
  judge: (item) => (item.keys.length === 0 || isComplex(item) ? undefined : numberInconsistency(item.options)),
};
