import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cellField,
  cellParts,
  changedCell,
  shownCell,
  typedCell,
} from "../../../../../src/domain/draft/forms/table-cell";

test.each([
  [{ value: " 6 " }, 6],
  [{ value: "" }, "unknown"],
  [{ value: "3.10" }, "3.10"],
  [{ value: "08001234567" }, "08001234567"],
  [
    { value: "a pass", evidence: "must\r\npass" },
    { value: "a pass", evidence: "must pass" },
  ],
  [
    { value: "24", fact: "fee" },
    { value: 24, fact: "fee" },
  ],
])("a cell of %j is stored as %j", (typed, stored) => {
  expect(typedCell({ ...shownCell(undefined), ...typed })).toEqual(stored);
});

test("an amount of the column's unit is a number, however it is written", () => {
  expect(typedCell({ ...shownCell(undefined), value: "3.50" }, "$")).toBe(3.5);
});

test("a cell that was left as it was is not stored anew, and one that is missing is", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  const cell = fc.oneof(
    text,
    fc.integer(),
    fc.record({ value: text, fact: text, evidence: text }, { requiredKeys: ["value"] }),
  );
  fc.assert(
    fc.property(cell, (before) => {
      const shown = shownCell(before);
      const typed = Object.fromEntries(cellParts.map((part) => [cellField("months", part), shown[part]]));
      return changedCell({ id: "months" }, before, typed) === undefined;
    }),
  );
  expect(changedCell({ id: "months" }, undefined, {})).toBe("unknown");
  expect(changedCell({ id: "months" }, 6, { "months.value": "7" })).toBe(7);
});

test.each([
  ["28 days", "days", 28],
  ["1 day", "days", 1],
  ["$1,250", "$", 1250],
  ["250 dollars", "$", 250],
  ["2,5", "years", 2.5],
  ["28 days", "weeks", "28 days"],
  ["28 days", undefined, "28 days"],
  ["up to 28 days", "days", "up to 28 days"],
])("a cell of %j in a column of %j is stored as %j", (value, unit, stored) => {
  expect(typedCell({ ...shownCell(undefined), value }, unit)).toBe(stored);
});
