import { proveFactTable } from "../../../domain/article/agreement/prove-fact-table";
import type { Quotations } from "../../../domain/article/agreement/quotations";
import type { Diagnostic, SourceLocation } from "../../../domain/diagnostic";
import type { FactTable } from "../../../domain/fact/fact-table";
import { diagnosticAt } from "../../yaml/source-location";

/** Errors of cells whose value the sentences of the article do not support. `locate`: by the ids of row and attribute. */
export function checkCells(
  table: FactTable,
  quotations: Quotations,
  slug: string,
  locate: (row: string, attribute: string) => SourceLocation,
): Diagnostic[] {
  return proveFactTable(table, quotations).unproved.map(({ row, attribute, message, suggestion }) =>
    diagnosticAt(locate(row, attribute), {
      severity: "error",
      rule: "cell-quoted",
      message: `In ${slug}, \`${attribute}\` of the row \`${row}\` of table \`${table.id}\`: ${message}`,
      suggestion,
    }),
  );
}
