import { expect, test } from "vitest";
import { explainNothing } from "../../../../../../src/features/practice/builder/start/explain-nothing";

test("says which filter to loosen, by its name in the API and with the counts", () => {
  const loosen = [
    { filter: "states" as const, total: 34 },
    { filter: "forms" as const, total: 2 },
  ];
  expect(explainNothing({ states: ["due"], forms: ["numeric", "ordering"] }, { loosen })).toBe(
    'No question matches. Without states "due", 34 would. Without forms "numeric", "ordering", 2 would.',
  );
});

test("tells of questions that are held back until a source is checked", () => {
  expect(explainNothing({}, { leftOut: 3 })).toBe(
    "No question matches. 3 would, but a source behind them has not been checked in time.",
  );
});

test("never leaves without advice", () => {
  expect(explainNothing({ states: ["due"], forms: ["numeric"] }, {})).toBe(
    "No question matches. Take several filters away.",
  );
  expect(explainNothing({}, {})).toBe("No question matches. There are no questions yet.");
});
