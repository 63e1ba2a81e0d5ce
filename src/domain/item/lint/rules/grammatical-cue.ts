import { articleMismatch } from "../../../english/article-mismatch";
import { numberMismatch } from "../../../english/number-mismatch";
import { wordMismatch } from "../../../english/word-mismatch";
import type { BareRule } from "../bare-item";

/**
 * L03: every option can follow the lead-in.
 * Why: an option that breaks the sentence is ruled out by grammar, by those who know nothing of the matter.
 * Source: NBME Item-Writing Guide, testwiseness: grammatical cues; Haladyna, Downing and Rodriguez (2002), rule 28.
 */
export const l03GrammaticalCue: BareRule = {
  rule: "L03",
  severity: "err",
  suggestion: "Reword the lead-in or the options, so that each option reads on from the lead-in.",
  judge: (item) => articleMismatch(item) ?? numberMismatch(item) ?? wordMismatch(item),
};
