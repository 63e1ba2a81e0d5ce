import type { SourceLocation } from "../../domain/diagnostic";
import type { Claim } from "../../domain/fact/fact";
import type { FactTableInput } from "../../domain/fact/fact-table";
import type { Source } from "../../domain/fact/source";
import type { Entries } from "../yaml/read-list";
import type { Located } from "../yaml/source-location";
import type { FactsFile } from "./read-facts-file";
import { checkTable } from "./tables/check-table";

/** Entries by id. `invalid`: ids of entries that have an error, and where they are written. */
type EntriesById<Value> = { byId: Map<string, Located<Value>>; invalid: Map<string, SourceLocation> };

/** All that an article may cite, its own and shared. `unreadable`: files that could not be parsed, so that any id may be missing. */
export type FactsById = {
  sources: EntriesById<Source>;
  claims: EntriesById<Claim>;
  tables: EntriesById<FactTableInput>;
  unreadable: string[];
};

/** Merges files. An id that is declared twice is invalid, because either entry may be meant, and so is a table with gaps. */
export function toFactsById(files: readonly FactsFile<Claim>[], unreadable: string[]): FactsById {
  const tables = collect(files.map((file) => file.tables));
  for (const [id, table] of tables.byId) if (checkTable(table).length > 0) tables.invalid.set(id, table.locate([]));
  return {
    sources: collect(files.map(({ sources }) => sources)),
    claims: collect(files.map(({ claims }) => claims)),
    tables,
    unreadable,
  };
}

function collect<Value extends { id: string }>(lists: readonly Entries<Value>[]): EntriesById<Value> {
  const collected: EntriesById<Value> = { byId: new Map(), invalid: new Map() };
  for (const { entries, invalid } of lists) {
    for (const [id, location] of invalid) collected.invalid.set(id, location);
    for (const entry of entries) {
      if (collected.byId.has(entry.value.id)) collected.invalid.set(entry.value.id, entry.locate([]));
      else collected.byId.set(entry.value.id, entry);
    }
  }
  return collected;
}
