import type { FactTableInput } from "../../../domain/fact/fact-table";
import type { Path } from "../../yaml/locate-path";

/** The claims that the cells of a table rest on, each with the path of the first cell that names it. */
export function cellFacts(table: FactTableInput): Map<string, Path> {
  const facts = new Map<string, Path>();
  for (const [index, row] of table.rows.entries()) {
    for (const [name, cell] of Object.entries(row.cells)) {
      if (cell === "unknown") continue;
      const own = typeof cell === "object" ? cell.fact : undefined;
      const fact = own ?? row.fact;
      const path = own === undefined ? ["rows", index] : ["rows", index, "cells", name];
      if (fact !== undefined && !facts.has(fact)) facts.set(fact, path);
    }
  }
  return facts;
}
