import type { Finding } from "../finding";
import type { ItemModel } from "../item-model";
import type { Ground } from "./ground";
import { type KnownCell, knownCells } from "./known-cells";

/**
 * The cells that a model asks about: of the rows it names, or of all. A cell whose fact the article does not quote
 * cannot be asked about, because no passage would answer it; that is said, not passed over.
 */
export const askedCells = (
  model: ItemModel,
  ground: Ground,
  attribute: string,
): { cells: KnownCell[]; findings: Finding[] } => {
  const asked = (row: string) => model.rows === undefined || model.rows.includes(row);
  const findings = ground.table.rows.flatMap((row): Finding[] => {
    const cell = row.cells[attribute] ?? "unknown";
    if (!asked(row.id) || cell === "unknown" || ground.quoted(cell.fact)) return [];
    return [
      {
        rule: "L27",
        severity: "block",
        subject: model.id,
        message: `The item model “${model.id}” asks for “${attribute}” of the row “${row.id}”, whose fact “${cell.fact}” this article does not quote.`,
        mend: `Quote “${cell.fact}” in facts.yaml, or list under \`rows\` only the rows that this article states.`,
      },
    ];
  });
  return { cells: knownCells(ground, attribute).filter(({ row }) => asked(row.id)), findings };
};
