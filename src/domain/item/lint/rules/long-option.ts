import { splitWords } from "../../../english/split-words";
import type { WordingRule } from "../lint-rule";

const most = 15;

/**
 * L15: an option has at most 15 words.
 * Why: long options test reading.
 */
export const longOption: WordingRule<"L15"> = {
  scope: "wording",
  code: "L15",
  severity: "warning",
  source:
    "NBME Item-Writing Guide, irrelevant difficulty: options long, complicated or double; Haladyna and others (2002), rule 8",
  suggestion: "Keep the claim that is asked for; move the rest to the stem or to the rationale.",
  unlessComplex: true,
  judge: ({ options }) => {
    const long = options.find((option) => splitWords(option).length > most);
    return long && `“${long}” has over ${most} words`;
  },
};
