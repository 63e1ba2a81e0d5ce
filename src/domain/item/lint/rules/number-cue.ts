import { numberMismatch } from "../../../english/grammar/number-mismatch";
import type { WordingRule } from "../lint-rule";

/**
 * L03: a lead-in that asks for several things is answered by several in every option.
 * Why: an option that breaks the sentence is ruled out by grammar, by those who know nothing of the matter.
 */
export const numberCue: WordingRule<"L03"> = {
  scope: "wording",
  code: "L03",
  severity: "error",
  source: "NBME Item-Writing Guide, testwiseness: grammatical cues; Haladyna, Downing and Rodriguez (2002), rule 28",
  suggestion: "Reword the lead-in or the options, so that each option reads on from the lead-in.",
  unlessComplex: true,
  judge: numberMismatch,
};
