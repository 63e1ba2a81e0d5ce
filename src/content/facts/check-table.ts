import type { WrittenFactTable } from "../../domain/article/fact-table";
import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";

/** What is wrong with a table in itself: each row must say something under each attribute, and rest on a claim. */
export function checkTable(table: Placed<WrittenFactTable>): Problem[] {
  const { id, attributes, rows } = table.value;
  const problems: Problem[] = [];
  const report = (path: (string | number)[], message: string, mend: string) =>
    problems.push(problemAt(table.placeOf(path), { severity: "err", message, mend }));

  for (const [index, attribute] of attributes.entries()) {
    if (attributes.findIndex((other) => other.id === attribute.id) < index) {
      report(
        ["attributes", index],
        `Table \`${id}\` has the attribute \`${attribute.id}\` twice.`,
        "Delete one of the two.",
      );
    }
  }
  for (const [index, row] of rows.entries()) {
    if (rows.findIndex((other) => other.id === row.id || other.name === row.name) < index) {
      const mend = "Give each row an id and a name of its own.";
      report(["rows", index], `Table \`${id}\` has the row \`${row.id}\` twice.`, mend);
    }
    for (const attribute of attributes) {
      if (Object.hasOwn(row.cells, attribute.id)) continue;
      const mend = `Add \`${attribute.id}\` under its \`cells\`; write \`unknown\` where no source says it.`;
      report(
        ["rows", index, "cells"],
        `Row \`${row.id}\` of table \`${id}\` lacks the attribute \`${attribute.id}\`.`,
        mend,
      );
    }
    for (const [name, cell] of Object.entries(row.cells)) {
      const path = ["rows", index, "cells", name];
      if (!attributes.some((attribute) => attribute.id === name)) {
        const mend = "Correct the name, or add it under `attributes`.";
        report(path, `Row \`${row.id}\` says \`${name}\`, which is no attribute of table \`${id}\`.`, mend);
      } else if (cell !== "unknown" && (typeof cell !== "object" || !cell.fact) && row.fact === undefined) {
        const mend = `Add \`fact:\` with the id of a claim to the row, or write { value: …, fact: … }.`;
        report(path, `What row \`${row.id}\` says under \`${name}\` rests on no claim.`, mend);
      }
    }
  }
  return problems;
}
