import { hashItem } from "../../item/hash-item";
import type { Item } from "../../item/item";

export type PublicationPlan = { created: Item[]; changed: Item[]; unchanged: Item[]; retired: string[] };

/**
 * What publishing does to the items in use. An item keeps its identity: a new hash makes a new version of it, and what
 * is no longer made is retired, never deleted, because past blocks still show it. `retired`: identities.
 */
export const planPublication = (
  previous: readonly { identity: string; hash: string }[],
  next: readonly Item[],
): PublicationPlan => {
  const hashes = new Map(previous.map(({ identity, hash }) => [identity, hash]));
  const remaining = new Set(next.map(({ identity }) => identity));
  const plan: PublicationPlan = {
    created: [],
    changed: [],
    unchanged: [],
    retired: [...hashes.keys()].filter((identity) => !remaining.has(identity)),
  };
  for (const item of next) {
    const before = hashes.get(item.identity);
    if (before === undefined) plan.created.push(item);
    else plan[before === hashItem(item) ? "unchanged" : "changed"].push(item);
  }
  return plan;
};
