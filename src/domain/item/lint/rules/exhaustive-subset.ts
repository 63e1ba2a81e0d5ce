import { exhaustiveSubset } from "../../../english/exhaustive-subset";
import type { BareRule } from "../bare-item";

/**
 * L07: no part of the options covers every case.
 * Why: if more, less and the same stand there, one of them must be right, and the rest are dead.
 * Source: NBME Item-Writing Guide, testwiseness: a subset of options is collectively exhaustive.
 */
export const l07ExhaustiveSubset: BareRule = {
  rule: "L07",
  severity: "warn",
  suggestion: "Take out the options that lie outside, or replace one of those that cover every case.",
  judge: ({ options }) => {
    const subset = exhaustiveSubset(options);
    return subset && `“${subset.map((index) => options[index]).join("”, “")}” cover every case, so the rest is dead`;
  },
};
