export type CsvCell = string | number | null;

/**
 * A spreadsheet runs a cell that begins with one of these as a formula, wherever its text came from; a leading
 * apostrophe makes it text (OWASP, "CSV Injection").
 */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

const toCell = (cell: CsvCell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as RFC 4180 has them, with the mark by which spreadsheets know UTF-8. */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(toCell).join(",")}\r\n`).join("")}`;
