import { expect, test } from "vitest";
import { dueAfterChange } from "../../../../../src/domain/review/due/due-after-change";

const on = (day: number) => new Date(Date.UTC(2026, 10, day));
const card = { reviewedAt: on(5), due: on(15) };

test("a change after the review makes an objective due at once", () => {
  expect(dueAfterChange(card, on(9))).toEqual(on(9));
});

test("a change from before the review, after its own day, or taken back leaves it its own day", () => {
  expect(dueAfterChange(card, on(4))).toEqual(on(15));
  expect(dueAfterChange(card, on(20))).toEqual(on(15));
  expect(dueAfterChange(card, null)).toEqual(on(15));
});
