import fc from "fast-check";
import { expect, test } from "vitest";
import {
  differenceInterval,
  wilsonInterval,
} from "../../../../../src/domain/statistics/first-attempts/wilson-interval";

/** To the digits that the papers print. */
const printed = (interval: { low: number; high: number } | null) =>
  interval && [interval.low.toFixed(4), interval.high.toFixed(4)];

test("the intervals are those of Newcombe (1998), Statistics in Medicine 17, table I, method 3", () => {
  expect(printed(wilsonInterval(81 / 263, 263))).toEqual(["0.2553", "0.3662"]);
  expect(printed(wilsonInterval(15 / 148, 148))).toEqual(["0.0624", "0.1605"]);
  expect(printed(wilsonInterval(0 / 20, 20))).toEqual(["0.0000", "0.1611"]);
  expect(printed(wilsonInterval(1 / 29, 29))).toEqual(["0.0061", "0.1718"]);
});

test("the intervals of differences are those of Newcombe (1998), table II, method 10", () => {
  const difference = (a: number, m: number, b: number, n: number) =>
    printed(differenceInterval({ share: a / m, n: m }, { share: b / n, n }));
  expect(difference(56, 70, 48, 80)).toEqual(["0.0524", "0.3339"]);
  expect(difference(9, 10, 3, 10)).toEqual(["0.1705", "0.8090"]);
});

test("of nobody there is no interval", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(differenceInterval({ share: 0.5, n: 10 }, { share: 0, n: 0 })).toBeNull();
});

test("an interval holds its share, lies within 0 and 1, and narrows with more answers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const [few, many] = [wilsonInterval(share, n), wilsonInterval(share, 4 * n)];
      if (!few || !many) throw new Error("Somebody answered.");
      expect(few.low).toBeGreaterThanOrEqual(0);
      expect(few.high).toBeLessThanOrEqual(1);
      expect(few.low).toBeLessThanOrEqual(share + 1e-12);
      expect(few.high).toBeGreaterThanOrEqual(share - 1e-12);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});
