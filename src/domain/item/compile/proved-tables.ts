import { type ProvedTable, proveFactTable } from "../../article/agreement/prove-fact-table";
import { quotationsOf } from "../../article/agreement/quotations";
import type { CompileContext } from "./compile-context";

const cache = new WeakMap<CompileContext, ReadonlyMap<string, ProvedTable>>();

/** The tables of an article, each cell held against its sentence, by their ids. Read once for the same input. */
export const provedTables = (context: CompileContext): ReadonlyMap<string, ProvedTable> => {
  const cached = cache.get(context);
  if (cached) return cached;
  const quotations = quotationsOf(context);
  const tables = new Map(context.tables.map((table) => [table.id, proveFactTable(table, quotations)]));
  cache.set(context, tables);
  return tables;
};
