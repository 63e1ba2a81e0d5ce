import { expect, test } from "vitest";
import { medianOf } from "../../../../src/domain/statistics/median-of";

test("it is the middle one, whatever the order, and of an even count the mean of the two", () => {
  expect(medianOf([9, 1, 4])).toBe(4);
  expect(medianOf([10, 1, 2, 5])).toBe(3.5);
  expect(medianOf([7])).toBe(7);
  expect(medianOf([])).toBe(0);
});

test("it leaves the list as it was", () => {
  const numbers = [3, 1, 2];
  medianOf(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});
