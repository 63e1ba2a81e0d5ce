import type { Cell, FactTable, FactTableInput } from "../../../domain/fact/fact-table";

/** A checked table with the claim written out at every cell. */
export function fillTable({ id, noun, attributes, rows }: FactTableInput): FactTable {
  return {
    id,
    noun,
    attributes,
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      cells: Object.fromEntries(Object.entries(row.cells).map(([name, cell]) => [name, fillCell(cell, row.fact)])),
    })),
  };
}

function fillCell(cell: FactTableInput["rows"][number]["cells"][string], fact: string | undefined): Cell {
  if (cell === "unknown") return cell;
  const { fact: own = fact, ...rest } = typeof cell === "object" ? cell : { value: cell };
  return own === undefined ? "unknown" : { ...rest, fact: own };
}
