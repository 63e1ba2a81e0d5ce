import type { ResolvedFact } from "../compile/resolve-facts";
import { type Passage, passageOf } from "../passage";

/**
 * Gives each part of an item the passage of its first fact, where the parts rest on different ones. A part that names no
 * fact rests on the item's. `drafts`: the parts as drafted, with the ids of the facts that they name.
 */
export const withPassages = <Part extends { passage?: Passage }>(
  parts: readonly Part[],
  drafts: readonly { facts?: string[] }[],
  facts: readonly ResolvedFact[],
): Part[] => {
  const firsts = drafts.map((part) => facts.find(({ fact }) => fact.id === part.facts?.[0]) ?? facts[0]);
  if (new Set(firsts.map((first) => first?.fact.id)).size === 1) return [...parts];
  return parts.map((part, index) => {
    const first = firsts[index];
    return first ? { ...part, passage: passageOf(first) } : part;
  });
};
