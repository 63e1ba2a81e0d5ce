import { expect, test } from "vitest";
import { storedAnswer } from "../../../../src/data/response/stored-answer";

test.each([
  { option: "right" },
  { options: ["a", "b"] },
  { order: ["a", "b"] },
  { number: 12 },
  { parts: [{ options: ["a"] }] },
  { matches: { one: "a" } },
])("an answer comes back as it was stored: %o", (answer) => {
  expect(storedAnswer(answer)).toEqual(answer);
});

test("what is no answer is refused", () => {
  expect(() => storedAnswer({ choice: "right" })).toThrow();
});
