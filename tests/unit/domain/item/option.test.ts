import { expect, test } from "vitest";
import { optionId } from "../../../../src/domain/item/option";

test("an id is made of what a learner sees, and differs between questions", () => {
  expect(optionId("harbour/one", "Yes")).toMatch(/^[0-9a-f]{10}$/);
  expect(optionId("harbour/one", "Yes")).toBe(optionId("harbour/one", "Yes"));
  expect(optionId("harbour/one", "Yes")).not.toBe(optionId("harbour/two", "Yes"));
});
