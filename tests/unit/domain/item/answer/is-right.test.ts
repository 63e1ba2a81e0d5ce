import { expect, test } from "vitest";
import { isRight } from "../../../../../src/domain/item/answer/is-right";

test("only the whole mark is right", () => {
  expect([1, 0.99, 0.5, 0].map(isRight)).toEqual([true, false, false, false]);
});
