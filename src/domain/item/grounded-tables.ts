import { type SourcedTable, sourceTable } from "../article/ground-table";
import { quotationsOf } from "../article/quotations";
import type { CompileContext } from "./compile-context";

const known = new WeakMap<CompileContext, ReadonlyMap<string, SourcedTable>>();

/** The tables of an article, each cell held against its sentence, by their ids. Read once for the same grounds. */
export const groundedTables = (context: CompileContext): ReadonlyMap<string, SourcedTable> => {
  const before = known.get(context);
  if (before) return before;
  const quotations = quotationsOf(context);
  const tables = new Map(context.tables.map((table) => [table.id, sourceTable(table, quotations)]));
  known.set(context, tables);
  return tables;
};
