import fc from "fast-check";
import { expect, test } from "vitest";
import { longestCorrectRun } from "../../../../../../src/domain/item/forms/ordering/longest-correct-run";

test.each([
  [["a", "b", "c", "d"], 4],
  [["d", "a", "b", "c"], 3],
  [["b", "c", "a", "d"], 2],
  [["d", "c", "b", "a"], 1],
  [[], 0],
])("%j holds a right run of %i", (order, run) => {
  expect(longestCorrectRun(["a", "b", "c", "d"], order)).toBe(run);
});

test("only the exact order is one whole run", () => {
  const key = ["a", "b", "c", "d", "e"];
  fc.assert(
    fc.property(fc.shuffledSubarray(key, { minLength: 5 }), (order) => {
      const run = longestCorrectRun(key, order);
      expect(run >= 1 && run <= 5).toBe(true);
      expect(run === 5).toBe(order.join() === key.join());
    }),
  );
});
