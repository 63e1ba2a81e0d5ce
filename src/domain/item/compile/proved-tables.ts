import { type ProvedTable, proveFactTable } from "../../article/agreement/prove-fact-table";
import { quotationsOf } from "../../article/agreement/quotations";
import type { CompileContext } from "./compile-context";

const known = new WeakMap<CompileContext, ReadonlyMap<string, ProvedTable>>();

/** The tables of an article, each cell held against its sentence, by their ids. Read once for the same input. */
export const provedTables = (context: CompileContext): ReadonlyMap<string, ProvedTable> => {
  const before = known.get(context);
  if (before) return before;
  const quotations = quotationsOf(context);
  const tables = new Map(context.tables.map((table) => [table.id, proveFactTable(table, quotations)]));
  known.set(context, tables);
  return tables;
};
