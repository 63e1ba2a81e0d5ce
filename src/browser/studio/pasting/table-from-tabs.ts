const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Rows of a spreadsheet, whose cells are parted by tabs, as a table of Markdown; null where the text is none. */
export const tableFromTabs = (text: string): string | null => {
  const rows = text
    .replace(/\s+$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim().replace(/[|<{\\]/g, "\\$&")));
  const [head, ...others] = rows;
  if (!head || head.length < 2 || others.length === 0 || rows.some(({ length }) => length !== head.length)) return null;
  return [row(head), row(head.map(() => "---")), ...others.map(row)].join("\n");
};
