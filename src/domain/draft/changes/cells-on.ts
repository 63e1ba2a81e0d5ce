import type { FactTable } from "../../fact/fact-table";

/** A cell of a fact table, in its editor's words. */
export type NamedCell = { row: string; attribute: string; value: string };

/** The cells of an article's tables that rest on a fact. */
export const cellsOn = (fact: string, tables: readonly FactTable[]): NamedCell[] =>
  tables.flatMap(({ attributes, rows }) =>
    rows.flatMap(({ name, cells }) =>
      attributes.flatMap(({ id, label, unit }): NamedCell[] => {
        const cell = cells[id];
        if (cell === undefined || cell === "unknown" || cell.fact !== fact) return [];
        return [{ row: name, attribute: label, value: [cell.value, unit].filter(Boolean).join(" ") }];
      }),
    ),
  );
