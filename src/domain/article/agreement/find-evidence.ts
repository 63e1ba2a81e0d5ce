import { findWords } from "../../text/words/find-words";

/** The offset of evidence in a quote: `…` separates parts that follow each other there. -1 where they do not. */
export const findEvidence = (evidence: string, quote: string): number => {
  const parts = evidence.split(/\s*(?:…|\.\.\.)\s*/).filter((part) => part !== "");
  const spots = parts.map((part) => findWords(part, quote));
  const rises = spots.every((spot, index) => spot >= 0 && (index === 0 || spot > (spots[index - 1] ?? 0)));
  return rises ? (spots[0] ?? -1) : -1;
};
