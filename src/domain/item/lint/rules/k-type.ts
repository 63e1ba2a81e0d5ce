import { isComplex } from "../../../english/is-complex";
import type { BareRule } from "../bare-item";

/**
 * L23: options are answers, not combinations of numbered statements (the K-type).
 * Why: one statement known to be false strikes out half of the options, and the code has to be deciphered.
 * Source: NBME Item-Writing Guide, complex K-type; Haladyna, Downing and Rodriguez (2002), rule 9; Albanese (1993).
 */
export const l23Combinations: BareRule = {
  rule: "L23",
  severity: "err",
  suggestion: "Ask for all that apply, with each statement an option.",
  judge: (item) => (isComplex(item) ? "the options are combinations of statements" : undefined),
};
