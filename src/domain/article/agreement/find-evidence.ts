import { findWords } from "../../text/words/find-words";

/** Where evidence stands in a quote: `…` parts words that stand there one after the other. -1 where it does not. */
export const findEvidence = (evidence: string, quote: string): number => {
  const parts = evidence.split(/\s*(?:…|\.\.\.)\s*/).filter((part) => part !== "");
  const spots = parts.map((part) => findWords(part, quote));
  const rises = spots.every((spot, index) => spot >= 0 && (index === 0 || spot > (spots[index - 1] ?? 0)));
  return rises ? (spots[0] ?? -1) : -1;
};
