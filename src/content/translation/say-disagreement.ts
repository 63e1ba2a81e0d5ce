import type { Disagreement } from "../../domain/article/agreement/disagreement";

/** How a translation disagrees with its original, as the end of a sentence about it. */
export function sayDisagreement({ kind, one, other }: Disagreement): string {
  if (kind === "negation") return `says no where its translation does not: “${one}” “${other ?? ""}”`;
  if (one === "") return `does not say “${other ?? ""}”, which its translation says.`;
  if (other === undefined) return `says “${one}”, which its translation does not say.`;
  return `says “${one}”, and its translation says “${other}”.`;
}
