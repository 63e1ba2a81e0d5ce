import { isComplex } from "../../../english/options/is-complex";
import type { WordingRule } from "../lint-rule";

/**
 * L23: options are answers, not combinations of numbered statements (the K-type).
 * Why: one statement known to be false strikes out half of the options, and the code has to be deciphered.
 */
export const kType: WordingRule<"L23"> = {
  scope: "wording",
  code: "L23",
  severity: "error",
  source: "NBME Item-Writing Guide, complex K-type; Haladyna, Downing and Rodriguez (2002), rule 9; Albanese (1993)",
  readsAnyLanguage: true,
  suggestion: "Ask for all that apply, with each statement an option.",
  judge: (item) => (isComplex(item) ? "the options are combinations of statements" : undefined),
};
