import { expect, test } from "vitest";
import { moveTo } from "../../../../../../src/features/practice/forms/ordering/move-to";

test("an entry moves up, down, or stays, and the others keep their order", () => {
  const order = ["a", "b", "c", "d"];
  expect(moveTo(order, "c", 0)).toEqual(["c", "a", "b", "d"]);
  expect(moveTo(order, "a", 2)).toEqual(["b", "c", "a", "d"]);
  expect(moveTo(order, "b", 1)).toEqual(order);
});
