import type { Matching } from "./matching";

/** How many questions fit, as it is told to whoever chooses filters. */
export const matchingWords = ({ total, detail }: Pick<Matching, "total" | "detail">): string => {
  if (total === 0) return detail ?? "No question matches.";
  return total === 1 ? "1 question matches." : `${total} questions match.`;
};
