import type { Problem } from "../problem";
import { bottomLineFirst } from "./bottom-line-first";
import { claimStands } from "./claim-stands";
import type { Draft, Rule } from "./draft";
import { headingOrder } from "./heading-order";
import { modalityRestated } from "./modality-restated";
import { noPicture } from "./no-picture";
import { numberCovered } from "./number-covered";
import { quoteStands } from "./quote-stands";
import { quoteTwice } from "./quote-twice";
import { sentenceLength } from "./sentence-length";
import { sourceKnown } from "./source-known";
import { sourcesListed } from "./sources-listed";

const rules: readonly Rule[] = [
  sourceKnown,
  quoteStands,
  quoteTwice,
  bottomLineFirst,
  headingOrder,
  sentenceLength,
  noPicture,
  sourcesListed,
];

/**
 * What the editorial rules say of an article. `factsAreWhole`: no fact, source or facts file has a fault of its own.
 * Numbers are compared with facts that are sound: a fault is told once, and not again for each number that rests on it.
 */
export function applyRules(draft: Draft, factsAreWhole: boolean): Problem[] {
  const problems = rules.flatMap((rule) => rule(draft));
  if (!factsAreWhole || problems.some(stops)) return problems;
  const odds = claimStands(draft);
  return [...problems, ...odds, ...(odds.some(stops) ? [] : [...numberCovered(draft), ...modalityRestated(draft)])];
}

const stops = ({ severity }: Problem): boolean => severity !== "warn";
