import { type GroundedTable, groundTable } from "../article/ground-table";
import { quotationsOf } from "../article/quotations";
import type { Grounds } from "./grounds";

const known = new WeakMap<Grounds, ReadonlyMap<string, GroundedTable>>();

/** The tables of an article, each cell held against its sentence, by their ids. Read once for the same grounds. */
export const groundedTables = (grounds: Grounds): ReadonlyMap<string, GroundedTable> => {
  const before = known.get(grounds);
  if (before) return before;
  const quotations = quotationsOf(grounds);
  const tables = new Map(grounds.tables.map((table) => [table.id, groundTable(table, quotations)]));
  known.set(grounds, tables);
  return tables;
};
