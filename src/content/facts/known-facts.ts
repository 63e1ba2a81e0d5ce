import type { SourceLocation } from "../../domain/diagnostic";
import type { Claim } from "../../domain/fact/fact";
import type { FactTableInput } from "../../domain/fact/fact-table";
import type { Source } from "../../domain/fact/source";
import type { Entries } from "../yaml/read-list";
import type { Located } from "../yaml/source-location";
import type { FactsFile } from "./read-facts-file";
import { checkTable } from "./tables/check-table";

/** Entries by id. `faulty`: ids that were written but cannot be relied on, and where. */
type Known<Value> = { byId: Map<string, Located<Value>>; faulty: Map<string, SourceLocation> };

/** All that an article may cite. `unreadable`: files that could not be read at all, so that anything may be missing. */
export type KnownFacts = {
  sources: Known<Source>;
  claims: Known<Claim>;
  tables: Known<FactTableInput>;
  unreadable: string[];
};

/** Puts files together; an id that is written twice is faulty, for nobody can tell which of the two is meant, and so is a table with gaps. */
export function knownFacts(files: readonly FactsFile<Claim>[], unreadable: string[]): KnownFacts {
  const tables = collect(files.map((file) => file.tables));
  for (const [id, table] of tables.byId) if (checkTable(table).length > 0) tables.faulty.set(id, table.locate([]));
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
    for (const [id, location] of faulty) known.faulty.set(id, location);
    for (const entry of entries) {
      if (known.byId.has(entry.value.id)) known.faulty.set(entry.value.id, entry.locate([]));
      else known.byId.set(entry.value.id, entry);
    }
  }
  return known;
}
