import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Load, nextOverload, notOverloaded, retryAfterSeconds } from "../../../../src/http/overload/overload";

const calm: Load = { lagMs: 5, waitMs: 0 };
const late: Load = { lagMs: 400, waitMs: 0 };
const queued: Load = { lagMs: 5, waitMs: 2_000 };
const between: Load = { lagMs: 150, waitMs: 500 };

const after = (loads: readonly Load[], from = notOverloaded) => loads.reduce(nextOverload, from);
const times = (count: number, load: Load) => Array.from({ length: count }, () => load);

const anyLoad = fc.record({ lagMs: fc.nat(2_000), waitMs: fc.nat(20_000) });
const anyLoads = fc.array(anyLoad, { maxLength: 60 });

describe("the share of requests that is refused", () => {
  test.each([
    ["a late event loop", late],
    ["a queue for connections", queued],
  ])("grows with %s, after the third measurement in a row", (_what, load) => {
    const shares = [1, 2, 3, 4, 5, 60].map((count) => after(times(count, load)).share);
    expect(shares).toEqual([0, 0, 0.1, 0.2, 0.3, 0.95]);
  });

  test("stays as it is between the thresholds, and falls slowly where there is room", () => {
    const refusing = after(times(5, late));
    expect(after(times(20, between), refusing).share).toBe(0.3);
    expect([1, 2, 6, 60].map((count) => after(times(count, calm), refusing).share)).toEqual([0.25, 0.2, 0, 0]);
  });

  test("does not grow by highs that are single", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom([late], [late, late], [queued, late]), { maxLength: 30 }), (highs) => {
        expect(after(highs.flatMap((each) => [...each, between])).share).toBe(0);
      }),
    );
  });

  test("is a share, changes by a tenth at most, and never all are refused", () => {
    fc.assert(
      fc.property(anyLoads, anyLoad, (loads, load) => {
        const before = after(loads);
        const { share } = nextOverload(before, load);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(0.95);
        expect(Math.abs(share - before.share)).toBeLessThan(0.11);
      }),
    );
  });

  test("is never smaller for a higher load", () => {
    fc.assert(
      fc.property(anyLoads, anyLoad, anyLoad, (loads, one, other) => {
        const before = after(loads);
        const higher = { lagMs: Math.max(one.lagMs, other.lagMs), waitMs: Math.max(one.waitMs, other.waitMs) };
        expect(nextOverload(before, higher).share).toBeGreaterThanOrEqual(nextOverload(before, one).share);
      }),
    );
  });

  test("is nothing again after ten quiet seconds, whatever was before", () => {
    fc.assert(
      fc.property(anyLoads, (loads) => {
        expect(after(times(20, calm), after(loads)).share).toBe(0);
      }),
    );
  });
});

test("a refused caller waits some whole seconds, spread out, and longer the more are refused", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const share = fc.double({ min: 0, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(share, share, chance, (one, other, by) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(retryAfterSeconds(less, by)).toBeLessThanOrEqual(retryAfterSeconds(more, by));
      expect(Number.isInteger(retryAfterSeconds(more, by))).toBe(true);
      expect(retryAfterSeconds(less, by)).toBeGreaterThanOrEqual(2);
      expect(retryAfterSeconds(more, by)).toBeLessThan(20);
    }),
  );
  expect([0, 0.5, 0.99].map((by) => retryAfterSeconds(0.95, by))).toEqual([2, 10, 19]);
});
