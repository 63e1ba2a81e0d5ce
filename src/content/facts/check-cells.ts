import type { FactTable } from "../../domain/article/fact-table";
import { groundTable } from "../../domain/article/ground-table";
import type { Quotations } from "../../domain/article/quotations";
import type { Problem } from "../problem";
import { type Place, problemAt } from "../yaml/place";

/** What the sentences of an article do not say of what a table says, at the cell. `placeOf`: by the ids of row and attribute. */
export function checkCells(
  table: FactTable,
  quotations: Quotations,
  slug: string,
  placeOf: (row: string, attribute: string) => Place,
): Problem[] {
  return groundTable(table, quotations).ungrounded.map(({ row, attribute, message, suggestion }) =>
    problemAt(placeOf(row, attribute), {
      severity: "err",
      rule: "cell-quoted",
      message: `In ${slug}, \`${attribute}\` of the row \`${row}\` of table \`${table.id}\`: ${message}`,
      mend: suggestion,
    }),
  );
}
