import { saysAll, saysLetters } from "../../../english/options/is-made-of-options";
import type { WordingRule } from "../lint-rule";

/** Where nearly every option is a pair of names there is nothing to be made of: vitamins A and D, B1 and C. */
const pair = /^\S+ and \S+$/;

/**
 * L10: no option is made of other options: "all of the above", "A and B".
 * Why: knowing two of them is enough to choose all, and knowing one to be wrong is enough to rule it out.
 */
export const allOfTheAbove: WordingRule<"L10"> = {
  scope: "wording",
  code: "L10",
  severity: "error",
  source: "NBME Item-Writing Guide, technical flaws; Haladyna, Downing and Rodriguez (2002), rule 26",
  suggestion: "Take it out; ask for all that apply where several are right.",
  unlessComplex: true,
  judge: ({ options }) => {
    const arePairs = options.filter((option) => !pair.test(option)).length < 2;
    const found = options.find((option) => saysAll.test(option) || (saysLetters.test(option) && !arePairs));
    return found && `“${found}” is made of other options`;
  },
};
