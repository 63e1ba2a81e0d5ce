import { mixedNounClasses } from "../../../english/mixed-noun-classes";
import type { BareRule } from "../bare-item";

/**
 * L09: options are of one kind.
 * Why: a sum of money, a body and a date do not answer the same question, so reading the question rules them out.
 * Source: NBME Item-Writing Guide, homogeneous options; Haladyna, Downing and Rodriguez (2002), rule 22.
 */
export const l09MixedKinds: BareRule = {
  rule: "L09",
  severity: "err",
  suggestion: "Ask for one kind of thing, and offer that kind only.",
  judge: ({ options }) => {
    const kinds = mixedNounClasses(options);
    return kinds && `the options are of different kinds: ${kinds.map((kind) => `a ${kind}`).join(", ")}`;
  },
};
