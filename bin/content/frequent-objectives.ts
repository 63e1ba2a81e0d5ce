import type { Item } from "../../src/domain/item/item";
import { languageOfItem } from "../../src/domain/item/item-identity";
import { originalLanguage } from "../../src/domain/language";

/** More questions on one objective bore learners who practise over all guides. */
const most = 4;

/** Objectives that the items in the original language ask about more than four times, as `fact:name (5)`; the most asked first. */
export const frequentObjectives = (items: readonly Pick<Item, "identity" | "objective">[]): string[] => {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (languageOfItem(item) !== originalLanguage) continue;
    counts.set(item.objective, (counts.get(item.objective) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > most)
    .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .map(([objective, count]) => `${objective} (${count})`);
};
