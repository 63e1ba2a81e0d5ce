import { joinsClaims } from "../../../english/grammar/joins-claims";
import type { WordingRule } from "../lint-rule";

/**
 * L15: an option is one claim.
 * Why: of two claims one may be known and the other not. Of distractors one alone may join two.
 */
export const doubleOption: WordingRule<"L15"> = {
  scope: "wording",
  code: "L15",
  severity: "warning",
  source:
    "NBME Item-Writing Guide, irrelevant difficulty: options long, complicated or double; Haladyna and others (2002), rule 8",
  suggestion: "Keep the claim that is asked for; move the rest to the stem or to the rationale.",
  unlessComplex: true,
  judge: ({ options, keys }) => {
    const double = options.filter(joinsClaims);
    const keyed = keys.some((index) => double.includes(options[index] ?? ""));
    return double.length > 1 || (keyed && double.length > 0) ? `“${double[0]}” makes two claims` : undefined;
  },
};
