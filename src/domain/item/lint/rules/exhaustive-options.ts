import { exhaustiveSubset } from "../../../english/opposites/exhaustive-subset";
import type { WordingRule } from "../lint-rule";

/**
 * L07: no part of the options covers every case.
 * Why: if more, less and the same stand there, one of them must be right, and the rest are dead.
 */
export const exhaustiveOptions: WordingRule<"L07"> = {
  scope: "wording",
  code: "L07",
  severity: "warning",
  source: "NBME Item-Writing Guide, testwiseness: a subset of options is collectively exhaustive",
  suggestion: "Take out the options that lie outside, or replace one of those that cover every case.",
  judge: ({ options }) => {
    const subset = exhaustiveSubset(options);
    return subset && `“${subset.map((index) => options[index]).join("”, “")}” cover every case, so the rest is dead`;
  },
};
