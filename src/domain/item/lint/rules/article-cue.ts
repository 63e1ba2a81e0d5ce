import { articleMismatch } from "../../../english/grammar/article-mismatch";
import type { WordingRule } from "../lint-rule";

/**
 * L03: every option can follow the "a" or "an" that ends the lead-in.
 * Why: an option that breaks the sentence is ruled out by grammar, by those who know nothing of the matter.
 */
export const articleCue: WordingRule<"L03"> = {
  scope: "wording",
  code: "L03",
  severity: "error",
  source: "NBME Item-Writing Guide, testwiseness: grammatical cues; Haladyna, Downing and Rodriguez (2002), rule 28",
  suggestion: "Reword the lead-in or the options, so that each option reads on from the lead-in.",
  judge: articleMismatch,
};
