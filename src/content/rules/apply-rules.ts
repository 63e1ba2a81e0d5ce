import type { Problem } from "../problem";
import { bottomLineFirst } from "./bottom-line-first";
import type { Draft, Rule } from "./draft";
import { headingOrder } from "./heading-order";
import { numberCovered } from "./number-covered";
import { quoteStands } from "./quote-stands";
import { quoteTwice } from "./quote-twice";
import { sentenceLength } from "./sentence-length";
import { sourceKnown } from "./source-known";

const rules: readonly Rule[] = [
  sourceKnown,
  quoteStands,
  quoteTwice,
  bottomLineFirst,
  headingOrder,
  sentenceLength,
  numberCovered,
];

/** What the editorial rules say of an article. */
export function applyRules(draft: Draft): Problem[] {
  return rules.flatMap((rule) => rule(draft));
}
