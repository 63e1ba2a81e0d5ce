import type { Copied } from "./make-backup";

/** How much was copied, for an operator: the largest tables by name. */
export const copiedText = ({ tables }: Copied): string => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const largest = [...tables].sort((one, other) => other.rows - one.rows).slice(0, 5);
  const names = largest.map(({ name, rows: count }) => `${name} ${count}`).join(", ");
  return `${rows} rows of ${tables.length} tables, all compared (${names}, …).`;
};
