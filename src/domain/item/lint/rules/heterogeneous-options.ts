import { mixedNounClasses } from "../../../english/nouns/mixed-noun-classes";
import type { WordingRule } from "../lint-rule";

/**
 * L09: options are of one kind.
 * Why: a sum of money, a body and a date do not answer the same question, so reading the question rules them out.
 */
export const heterogeneousOptions: WordingRule<"L09"> = {
  scope: "wording",
  code: "L09",
  severity: "error",
  source: "NBME Item-Writing Guide, homogeneous options; Haladyna, Downing and Rodriguez (2002), rule 22",
  suggestion: "Ask for one kind of thing, and offer that kind only.",
  judge: ({ options }) => {
    const kinds = mixedNounClasses(options);
    return kinds && `the options are of different kinds: ${kinds.map((kind) => `a ${kind}`).join(", ")}`;
  },
};
