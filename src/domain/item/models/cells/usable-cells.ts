import type { ItemDiagnostic } from "../../../diagnostic";
import type { ItemModel } from "../item-model";
import type { Generation } from "../model-kind";
import { type QuotedCell, quotedCells } from "./quoted-cells";

/**
 * The cells that a model asks about: of the rows it names, or of all. A cell whose fact the article does not quote
 * cannot be asked about, because no passage would answer it; that is said, not passed over.
 */
export const usableCells = (
  model: ItemModel,
  generation: Generation,
  attribute: string,
): { cells: QuotedCell[]; diagnostics: ItemDiagnostic[] } => {
  const isIncluded = (row: string) => model.rows === undefined || model.rows.includes(row);
  const diagnostics = generation.table.rows.flatMap((row): ItemDiagnostic[] => {
    const cell = row.cells[attribute] ?? "unknown";
    if (!isIncluded(row.id) || cell === "unknown" || generation.isQuoted(cell.fact)) return [];
    return [
      {
        rule: "L27",
        severity: "error",
        subject: model.id,
        message: `The item model “${model.id}” asks for “${attribute}” of the row “${row.id}”, whose fact “${cell.fact}” this article does not quote.`,
        suggestion: `Quote “${cell.fact}” in facts.yaml, or list under \`rows\` only the rows that this article states.`,
      },
    ];
  });
  return { cells: quotedCells(generation, attribute).filter(({ row }) => isIncluded(row.id)), diagnostics };
};
