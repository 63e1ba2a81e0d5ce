import { wordMismatch } from "../../../english/grammar/word-mismatch";
import type { WordingRule } from "../lint-rule";

/**
 * L03: every option answers the question word, or ends the sentence begun.
 * Why: an option that breaks the sentence is ruled out by grammar, by those who know nothing of the matter.
 */
export const questionWordCue: WordingRule<"L03"> = {
  scope: "wording",
  code: "L03",
  severity: "error",
  source: "NBME Item-Writing Guide, testwiseness: grammatical cues; Haladyna, Downing and Rodriguez (2002), rule 28",
  suggestion: "Reword the lead-in or the options, so that each option reads on from the lead-in.",
  judge: wordMismatch,
};
