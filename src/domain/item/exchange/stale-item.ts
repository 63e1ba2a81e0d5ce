import type { Provenance } from "./provenance";

/**
 * What is known of an item that left: its provenance, or as much of it as another system has kept. `version`: SHA-256 of what
 * was asked, or its first digits.
 */
export type ExportedItem = {
  identity: string;
  version: string;
  facts: { id: string; hash?: string; quote?: string; source?: { url: string } }[];
};

/**
 * A sentence that an exported item rested on, and what stands in its place now. `before`: null where the file does not have
 * it; `now`: null where the guide no longer states it.
 */
export type StaleFact = { fact: string; before: string | null; now: string | null; source: string };

/**
 * What became of an item since it was exported. `changed`: it asks or answers otherwise now; `retired`: it is no longer
 * asked; `overdue`: nobody has read the source of one of its facts for too long (`overdueOn`: since when).
 */
export type StaleItem = { identity: string; facts: StaleFact[] } & (
  | { state: "changed" | "retired" }
  | { state: "overdue"; overdueOn: string }
);

/** A sentence of a guide as it is now, and the address of its official page. */
export type CurrentFact = { id: string; quote: string; url: string };

/** What guides state now, and the hashes of the facts that items rest on, both by id. */
type Now = { facts: ReadonlyMap<string, CurrentFact>; hashes: ReadonlyMap<string, string> };

/** The facts that are gone, or whose claim, quote or source is another; of a file without sentences all of them. */
const changedFacts = (before: ExportedItem["facts"], { facts, hashes }: Now): StaleFact[] =>
  before.flatMap(({ id, hash, quote, source }) => {
    const current = facts.get(id);
    const isSame = current?.quote === quote && current?.url === source?.url && (hashes.get(id) ?? hash) === hash;
    if (current && isSame) return [];
    const url = current?.url ?? source?.url ?? "";
    return [{ fact: id, before: quote ?? null, now: current?.quote ?? null, source: url }];
  });

/**
 * The exported items that no longer are what they were. `current`: all items of the articles that they come from;
 * `facts`: what those articles state by now, also where no item rests on it any more. A day that a source was read again, or
 * a better proof of the same key, changes nothing.
 */
export const staleItems = (
  exported: readonly ExportedItem[],
  current: readonly Provenance[],
  facts: readonly CurrentFact[],
  today: string,
): StaleItem[] => {
  const items = new Map(current.map((item) => [item.identity, item]));
  const now = {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    hashes: new Map(current.flatMap((item) => item.facts.map(({ id, hash }) => [id, hash]))),
  };
  return exported.flatMap((old): StaleItem[] => {
    const { identity } = old;
    const item = items.get(identity);
    const changed = changedFacts(old.facts, now);
    if (!item) return [{ identity, state: "retired", facts: changed }];
    if (!item.version.startsWith(old.version)) return [{ identity, state: "changed", facts: changed }];
    const { overdueOn } = item;
    return overdueOn !== null && overdueOn <= today ? [{ identity, state: "overdue", overdueOn, facts: [] }] : [];
  });
};
