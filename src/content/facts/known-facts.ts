import type { Claim } from "../../domain/article/fact";
import type { WrittenFactTable } from "../../domain/article/fact-table";
import type { Source } from "../../domain/article/source";
import type { Place, Placed } from "../yaml/place";
import type { Entries } from "../yaml/read-list";
import { checkTable } from "./check-table";
import type { FactsFile } from "./read-facts-file";

/** Entries by id. `faulty`: ids that were written but cannot be relied on, and where. */
type Known<Value> = { byId: Map<string, Placed<Value>>; faulty: Map<string, Place> };

/** All that an article may cite. `unreadable`: files that could not be read at all, so that anything may be missing. */
export type KnownFacts = {
  sources: Known<Source>;
  claims: Known<Claim>;
  tables: Known<WrittenFactTable>;
  unreadable: string[];
};

/** Puts files together; an id that is written twice is faulty, for nobody can tell which of the two is meant, and so is a table with gaps. */
export function knownFacts(files: readonly FactsFile<Claim>[], unreadable: string[]): KnownFacts {
  const tables = collect(files.map((file) => file.tables));
  for (const [id, table] of tables.byId) if (checkTable(table).length > 0) tables.faulty.set(id, table.placeOf([]));
  return {
    sources: collect(files.map(({ sources }) => sources)),
    claims: collect(files.map(({ claims }) => claims)),
    tables,
    unreadable,
  };
}

function collect<Value extends { id: string }>(lists: readonly Entries<Value>[]): Known<Value> {
  const known: Known<Value> = { byId: new Map(), faulty: new Map() };
  for (const { entries, faulty } of lists) {
    for (const [id, place] of faulty) known.faulty.set(id, place);
    for (const entry of entries) {
      if (known.byId.has(entry.value.id)) known.faulty.set(entry.value.id, entry.placeOf([]));
      else known.byId.set(entry.value.id, entry);
    }
  }
  return known;
}
