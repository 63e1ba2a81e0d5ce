import type { Diagnostic } from "../domain/diagnostic";
import type { ArticleUnderCheck, Rule } from "./rule";
import { bottomLineFirst } from "./rules/bottom-line-first";
import { claimStands } from "./rules/claim-stands";
import { excerptAgrees } from "./rules/excerpt-agrees";
import { figureSource } from "./rules/figure-source";
import { headingOrder } from "./rules/heading-order";
import { modalityRestated } from "./rules/modality-restated";
import { noPicture } from "./rules/no-picture";
import { numberCovered } from "./rules/number-covered";
import { provinceMapWhole } from "./rules/province-map-whole";
import { quoteStands } from "./rules/quote-stands";
import { quoteTwice } from "./rules/quote-twice";
import { sentenceLength } from "./rules/sentence-length";
import { sourceKnown } from "./rules/source-known";
import { sourcesListed } from "./rules/sources-listed";

const rules: readonly Rule[] = [
  sourceKnown,
  quoteStands,
  quoteTwice,
  bottomLineFirst,
  headingOrder,
  sentenceLength,
  noPicture,
  figureSource,
  sourcesListed,
  provinceMapWhole,
];

/**
 * What the editorial rules say of an article. `factsAreWhole`: no fact, source or facts file has an error of its own.
 * Numbers are compared with facts that are sound: an error is reported once, and not again for each number that rests on it.
 */
export function applyRules(draft: ArticleUnderCheck, factsAreWhole: boolean): Diagnostic[] {
  const diagnostics = rules.flatMap((rule) => rule(draft));
  if (!factsAreWhole || diagnostics.some(stops)) return diagnostics;
  const disagreements = [...claimStands(draft), ...excerptAgrees(draft)];
  return [
    ...diagnostics,
    ...disagreements,
    ...(disagreements.some(stops) ? [] : [...numberCovered(draft), ...modalityRestated(draft)]),
  ];
}

const stops = ({ severity }: Diagnostic): boolean => severity === "error";
