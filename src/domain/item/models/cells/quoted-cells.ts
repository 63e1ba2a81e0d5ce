import type { Row } from "../../../fact/fact-table";
import type { Generation } from "../model-kind";
import { showValue } from "./show-value";

/**
 * A cell that may be asked about or offered: its value is known and the article quotes its fact. `name`: what the value
 * is called in every language.
 */
export type QuotedCell = { row: Row; valueText: string; name: string; value: string | number; fact: string };

/** The known cells under an attribute, in the order of the table. `unknown` is neither key nor distractor. */
export const quotedCells = ({ table, isQuoted }: Generation, attribute: string): QuotedCell[] =>
  table.rows.flatMap((row) => {
    const cell = row.cells[attribute] ?? "unknown";
    if (cell === "unknown" || !isQuoted(cell.fact)) return [];
    const valueText = showValue(cell, table, attribute);
    return [{ row, valueText, name: cell.original ?? valueText, value: cell.value, fact: cell.fact }];
  });
