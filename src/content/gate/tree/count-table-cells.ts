const delimiterRow = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * The cells that a block of lines can become as tables: every line below a delimiter row is a row, padded to all
 * columns, so that few signs can ask for millions of cells.
 */
export function countTableCells(lines: string[]): number {
  let columns = 0;
  for (const line of lines) {
    if (!line.includes("-") || !/[|:]/.test(line) || !delimiterRow.test(line)) continue;
    columns = Math.max(columns, line.split("|").length);
  }
  return columns * lines.length;
}
