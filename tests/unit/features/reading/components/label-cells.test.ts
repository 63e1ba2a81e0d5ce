import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { parseCanonical } from "../../../../../src/content/gate/canonical/parse-canonical";
import { labelCells } from "../../../../../src/features/reading/components/label-cells";

test("each cell but the first of its row has the heading of its column, and a role", () => {
  const tree = parseCanonical("| Place | *Its* body |\n| --- | --- |\n| Ontario | CPSO |");
  labelCells(tree);
  const cells: unknown[] = [];
  visit(tree, "tableCell", ({ data }) => void cells.push(data?.hProperties));
  expect(cells).toEqual([
    { role: "columnheader" },
    { role: "columnheader" },
    { role: "cell" },
    { role: "cell", "data-label": "Its body" },
  ]);
});
