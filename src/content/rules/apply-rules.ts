import type { Diagnostic } from "../../domain/diagnostic";
import { bottomLineFirst } from "./bottom-line-first";
import { claimMatchesQuote } from "./claim-matches-quote";
import { headingOrder } from "./heading-order";
import { modalityRestated } from "./modality-restated";
import { noPicture } from "./no-picture";
import { numberCovered } from "./number-covered";
import { quotePresent } from "./quote-present";
import { quoteTwice } from "./quote-twice";
import type { ArticleUnderCheck, Rule } from "./rule";
import { sentenceLength } from "./sentence-length";
import { sourceKnown } from "./source-known";
import { sourcesListed } from "./sources-listed";

const rules: readonly Rule[] = [
  sourceKnown,
  quotePresent,
  quoteTwice,
  bottomLineFirst,
  headingOrder,
  sentenceLength,
  noPicture,
  sourcesListed,
];

/**
 * What the editorial rules say of an article. `factsAreWhole`: no fact, source or facts file has an error of its own.
 * Numbers are compared with facts that are sound: an error is reported once, and not again for each number that rests on it.
 */
export function applyRules(draft: ArticleUnderCheck, factsAreWhole: boolean): Diagnostic[] {
  const diagnostics = rules.flatMap((rule) => rule(draft));
  if (!factsAreWhole || diagnostics.some(stops)) return diagnostics;
  const disagreements = claimMatchesQuote(draft);
  return [
    ...diagnostics,
    ...disagreements,
    ...(disagreements.some(stops) ? [] : [...numberCovered(draft), ...modalityRestated(draft)]),
  ];
}

const stops = ({ severity }: Diagnostic): boolean => severity === "error";
