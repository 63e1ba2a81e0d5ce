import { expect, test } from "vitest";
import { isNothingLeft, leftOf } from "../../../../src/domain/block/left-of";

const open = { isOpen: true, isFlagged: false };
const flagged = { isOpen: false, isFlagged: true };
const done = { isOpen: false, isFlagged: false };

test("a timed block leaves behind what is open and what is flagged, and leads back to the first that is open", () => {
  expect(leftOf("timed", [flagged, done, open, { isOpen: true, isFlagged: true }])).toEqual({
    open: 2,
    flagged: 2,
    first: 2,
  });
  expect(leftOf("timed", [done, flagged])).toEqual({ open: 0, flagged: 1, first: 1 });
});

test("a tutor block leaves behind what is open only, for what was told can not be changed", () => {
  expect(leftOf("tutor", [flagged, open])).toEqual({ open: 1, flagged: 0, first: 1 });
  expect(isNothingLeft(leftOf("tutor", [flagged, done]))).toBe(true);
  expect(isNothingLeft(leftOf("timed", [flagged, done]))).toBe(false);
});
