import { findEvidence } from "../../article/agreement/find-evidence";

/** A sentence that an item rests on. */
export type Quoted = { fact: string; quote: string };

/** The first sentence in which the words stand. */
export const quoteWith = (evidence: string, quotes: readonly Quoted[]): Quoted | undefined =>
  quotes.find(({ quote }) => findEvidence(evidence, quote) >= 0);
