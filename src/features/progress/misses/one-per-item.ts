import { groupBy } from "../../../domain/group-by";
import type { LoggedMiss } from "./logged-miss";

/** A miss by itself, and the identity of the item that was missed. */
export type SingleMiss = Omit<LoggedMiss, "times" | "certainties"> & { identity: string };

/** The misses of each item as its latest one, in the order of these. `misses`: the latest first. */
export const onePerItem = (misses: readonly SingleMiss[]): LoggedMiss[] => {
  const byItem = groupBy(misses, ({ identity }) => identity);
  return [...byItem.values()].flatMap((ofItem) => {
    const [latest] = ofItem;
    if (!latest) return [];
    const { identity: _, ...miss } = latest;
    return { ...miss, times: ofItem.length, certainties: ofItem.flatMap(({ certainty }) => certainty ?? []) };
  });
};
