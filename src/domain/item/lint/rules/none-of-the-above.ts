import { saysNone } from "../../../english/options/is-made-of-options";
import type { WordingRule } from "../lint-rule";

/**
 * L11: no option says that none is right.
 * Why: it shows that the learner knows what is wrong, never what is right, and it is true of anything not listed.
 */
export const noneOfTheAbove: WordingRule<"L11"> = {
  scope: "wording",
  code: "L11",
  severity: "error",
  source: "NBME Item-Writing Guide, technical flaws; Haladyna, Downing and Rodriguez (2002), rule 25",
  suggestion: "Put a real answer in its place, or take it out.",
  judge: ({ options }) => {
    const found = options.find((option) => saysNone.test(option.trim()));
    return found && `“${found}” says only what is wrong`;
  },
};
