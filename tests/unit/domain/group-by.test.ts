import { expect, test } from "vitest";
import { groupBy } from "../../../src/domain/group-by";

test("entries come by their key, both in their order", () => {
  expect([...groupBy(["step", "where", "sum", "when"], (word) => word[0])]).toEqual([
    ["s", ["step", "sum"]],
    ["w", ["where", "when"]],
  ]);
});
