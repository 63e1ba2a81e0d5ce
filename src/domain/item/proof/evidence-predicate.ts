import { foldWords } from "../../text/words/fold-words";
import type { Judgement, Predicate } from "./predicate";
import { type Quoted, quoteWith } from "./quoted";

/** Why the key of an authored choice is right: its evidence stands in a quote of the facts that the item rests on. */
export const evidencePredicate = (
  options: readonly { text: string; evidence?: string | undefined }[],
  quotes: readonly Quoted[],
): Predicate => ({
  sentence: "its evidence stands in a quote of the item's facts",
  judge: (text) => {
    const option = options.find((option) => foldWords(option.text) === foldWords(text));
    return option && judgeEvidence(option.evidence ?? option.text, quotes);
  },
});

/** Whether the evidence stands in a quote, and in which. */
export const judgeEvidence = (evidence: string, quotes: readonly Quoted[]): Judgement => {
  const found = quoteWith(evidence, quotes);
  return found ? { satisfies: true, fact: found.fact, evidence } : { satisfies: false };
};
