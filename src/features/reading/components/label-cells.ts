import type { Root, TableCell } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

const setProperties = (node: { data?: TableCell["data"] }, properties: Record<string, string>): void => {
  node.data = { ...node.data, hProperties: properties };
};

/**
 * Gives each cell of a table the heading of its column, with which a phone shows it, and says what rows and cells are:
 * browsers forget it where rows are drawn as cards.
 */
export const labelCells = (tree: Root): void => {
  visit(tree, "table", (table) => {
    const headings = table.children[0]?.children.map((cell) => plainText(cell)) ?? [];
    setProperties(table, { role: "table" });
    table.children.forEach((row, index) => {
      setProperties(row, { role: "row" });
      row.children.forEach((cell, column) => {
        const label = column > 0 ? headings[column] : undefined;
        const role = index === 0 ? "columnheader" : "cell";
        setProperties(cell, index > 0 && label ? { role, "data-label": label } : { role });
      });
    });
  });
};
