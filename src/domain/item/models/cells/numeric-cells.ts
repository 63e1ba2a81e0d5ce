import type { ItemDiagnostic } from "../../../diagnostic";
import type { ItemModel } from "../item-model";
import type { QuotedCell } from "./quoted-cells";

export type NumericCell = QuotedCell & { value: number };

const isNumeric = (cell: QuotedCell): cell is NumericCell => typeof cell.value === "number";

/** The cells that hold a number; a diagnostic for each that holds words, which can be neither counted nor put in order. */
export const numericCells = (
  model: Extract<ItemModel, { attribute: string }>,
  cells: readonly QuotedCell[],
): { cells: NumericCell[]; diagnostics: ItemDiagnostic[] } => ({
  cells: cells.filter(isNumeric),
  diagnostics: cells
    .filter((cell) => !isNumeric(cell))
    .map(({ row, valueText }) => ({
      rule: "L26",
      severity: "error",
      subject: model.id,
      message: `The item model “${model.id}” needs a number under “${model.attribute}”, and the row “${row.id}” has “${valueText}”.`,
      suggestion: "Write a bare number in the table and its unit at the attribute, or leave the row out with `rows`.",
    })),
});
