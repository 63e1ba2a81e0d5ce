import { foldText } from "../../text/fold-text";

/** Parts the cells of a row of a table, where it is shown. A line that has it is read whole. */
export const cellMark = " · ";

/** `passages`: those that it shows. */
export type Line = { text: string; passages: readonly string[] };

/** A table as its rows of folded cells, the row of heads first, and its cells that are passages. Null: an empty cell. */
export type BodyTable = { rows: (string | null)[][]; cells: string[] };

/** The tables of a Markdown body that say something in a row: read once for all of its parts. */
export const tablesIn = (body: string): BodyTable[] => {
  const tables: BodyTable["rows"][] = [];
  let inTable = false;
  for (const line of body.split("\n").map((one) => one.trim())) {
    const isRow = line.startsWith("|");
    if (isRow && !inTable) tables.push([]);
    if (isRow && !/^[|:\s-]+$/.test(line)) tables.at(-1)?.push(cellsOf(line));
    inTable = isRow;
  }
  return tables
    .map((rows) => ({ rows, cells: rows.flat().filter((cell) => cell !== null) }))
    .filter(({ rows, cells }) => rows.length > 1 && cells.length > 0);
};

const cellsOf = (line: string): (string | null)[] =>
  line
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => (cell.trim() === "" ? null : foldText(cell.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"))));

/**
 * Passages as search shows them: the cells of a row, which are a passage each, in one line, the first by itself and the
 * others behind the name of their column. Heads have no line of their own. `colon`: as the language writes it.
 */
export const rowLines = (passages: readonly string[], bodyTables: readonly BodyTable[], colon: string): Line[] => {
  const folded = passages.map(foldText);
  const lines: Line[] = [];
  for (let next = 0; next < passages.length; ) {
    const table = bodyTables.find(({ cells }) => cells.every((cell, offset) => cell === folded[next + offset]));
    if (!table) {
      const [passage = ""] = passages.slice(next, ++next);
      lines.push({ text: passage, passages: [passage] });
      continue;
    }
    const [heads = [], ...rows] = table.rows.map((row) =>
      row.map((cell) => (cell === null ? "" : (passages[next++] ?? ""))),
    );
    lines.push(...rows.map((row) => ({ text: writeRow(row, heads, colon), passages: row.filter(Boolean) })));
  }
  return lines;
};

const writeRow = (row: readonly string[], heads: readonly string[], colon: string): string =>
  row
    .map((cell, column) => (column > 0 && cell && heads[column] ? heads[column] + colon + cell : cell))
    .filter(Boolean)
    .join(cellMark);
