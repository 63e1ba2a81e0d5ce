import type { Diagnostic } from "../../../domain/diagnostic";
import type { FactTableInput } from "../../../domain/fact/fact-table";
import { diagnosticAt, type Located } from "../../yaml/source-location";

/** What is wrong with a table in itself: each row must say something under each attribute, and rest on a claim. */
export function checkTable(table: Located<FactTableInput>): Diagnostic[] {
  const { id, attributes, rows } = table.value;
  const diagnostics: Diagnostic[] = [];
  const report = (path: (string | number)[], message: string, suggestion: string) =>
    diagnostics.push(
      diagnosticAt(table.locate(path), { rule: "as-described", severity: "error", message, suggestion }),
    );

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
      const suggestion = "Give each row an id and a name of its own.";
      report(["rows", index], `Table \`${id}\` has the row \`${row.id}\` twice.`, suggestion);
    }
    for (const attribute of attributes) {
      if (Object.hasOwn(row.cells, attribute.id)) continue;
      const suggestion = `Add \`${attribute.id}\` under its \`cells\`; write \`unknown\` where no source says it.`;
      report(
        ["rows", index, "cells"],
        `Row \`${row.id}\` of table \`${id}\` lacks the attribute \`${attribute.id}\`.`,
        suggestion,
      );
    }
    for (const [name, cell] of Object.entries(row.cells)) {
      const path = ["rows", index, "cells", name];
      if (!attributes.some((attribute) => attribute.id === name)) {
        const suggestion = "Correct the name, or add it under `attributes`.";
        report(path, `Row \`${row.id}\` says \`${name}\`, which is no attribute of table \`${id}\`.`, suggestion);
      } else if (cell !== "unknown" && (typeof cell !== "object" || !cell.fact) && row.fact === undefined) {
        const suggestion = `Add \`fact:\` with the id of a claim to the row, or write { value: …, fact: … }.`;
        report(path, `What row \`${row.id}\` says under \`${name}\` rests on no claim.`, suggestion);
      }
    }
  }
  return diagnostics;
}
