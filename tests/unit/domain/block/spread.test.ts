import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../../../src/domain/block/spread";

const sizesArbitrary = fc
  .array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 50 })
  .filter((sizes) => sizes.some((size) => size > 0));
const fractionArbitrary = fc.integer({ min: 0, max: 2 ** 24 - 1 }).map((part) => part / 2 ** 24);

test("all places are given, each group its exact share rounded down or up", () => {
  fc.assert(
    fc.property(sizesArbitrary, fc.integer({ min: 1, max: 200 }), fractionArbitrary, (sizes, count, fraction) => {
      const shares = spread(sizes, count, fraction);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
      for (const [index, share] of shares.entries())
        expect(Math.abs(share - (count * (sizes[index] ?? 0)) / total)).toBeLessThan(1 + 1e-9);
    }),
  );
});

test("chance alone decides who gets the place that cannot be divided", () => {
  expect(spread([1, 1], 1, 0)).toEqual([1, 0]);
  expect(spread([1, 1], 1, 0.5)).toEqual([0, 1]);
});

test("an empty group gets nothing", () => {
  expect(spread([0, 3, 0], 3, 0)).toEqual([0, 3, 0]);
});
