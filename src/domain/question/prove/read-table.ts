import type { Cell, FactTable, Row } from "../../article/fact-table";
import { showValue } from "../generate/show-value";

/** Reads what a table says, for a predicate: `shown` is undefined where the cell is unknown. */
export const readTable = (table: FactTable) => {
  const row = (id: string | undefined): Row | undefined => table.rows.find((each) => each.id === id);
  const cell = (id: string | undefined, attribute: string): Cell => row(id)?.cells[attribute] ?? "unknown";
  return {
    cell,
    nameOf: (id: string | undefined): string => row(id)?.name ?? "a row that is gone",
    labelOf: (attribute: string): string => table.attributes.find(({ id }) => id === attribute)?.label ?? attribute,
    shown: (id: string | undefined, attribute: string): string | undefined => {
      const found = cell(id, attribute);
      return found === "unknown" ? undefined : showValue(found, table, attribute);
    },
  };
};
