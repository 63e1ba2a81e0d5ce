import { expect, test } from "vitest";
import { cellsOn } from "../../../../../src/domain/draft/changes/cells-on";
import { permitsArticle } from "../../../../support/permits-article";

test("names the cells that rest on a fact, in the words of the table", async () => {
  const { tables } = await permitsArticle();
  expect(cellsOn("worker-length", tables)).toEqual([
    { row: "Worker permit", attribute: "how long it lasts", value: "24 months" },
  ]);
  expect(cellsOn("guard-checks", tables)).toEqual([]);
});
