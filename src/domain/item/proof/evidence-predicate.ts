import { findEvidence } from "../../article/agreement/find-evidence";
import { foldWords } from "../../text/words/fold-words";
import type { Judgement, Predicate } from "./predicate";

/** A sentence that an item rests on. */
export type FactQuote = { fact: string; quote: string };

/** The first sentence in which the words stand. */
export const quoteWith = (evidence: string, quotes: readonly FactQuote[]): FactQuote | undefined =>
  quotes.find(({ quote }) => findEvidence(evidence, quote) >= 0);

/** Why the key of an authored choice is right: its evidence stands in a quote of the facts that the item rests on. */
export const evidencePredicate = (
  options: readonly { text: string; evidence?: string | undefined }[],
  quotes: readonly FactQuote[],
): Predicate => ({
  sentence: "its evidence stands in a quote of the item's facts",
  judge: (text) => {
    const option = options.find((option) => foldWords(option.text) === foldWords(text));
    return option && judgeEvidence(option.evidence ?? option.text, quotes);
  },
});

/** Whether the evidence stands in a quote, and in which. */
export const judgeEvidence = (evidence: string, quotes: readonly FactQuote[]): Judgement => {
  const found = quoteWith(evidence, quotes);
  return found ? { satisfies: true, fact: found.fact, evidence } : { satisfies: false };
};
