import fc from "fast-check";
import { expect, test } from "vitest";
import { limitLines } from "../../../../src/http/log/limit-lines";

test("so many lines are let through in a window, and the first of the next says how many were left out", () => {
  const turn = limitLines(2, 1_000);
  expect([0, 1, 2, 3, 999].map(turn)).toEqual([0, 0, undefined, undefined, undefined]);
  expect([1_000, 1_001, 1_002, 2_000].map(turn)).toEqual([3, 0, undefined, 1]);
});

test("no window has more lines than it may, and none is forgotten", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(400), { maxLength: 200 }), (most, pauses) => {
      const turn = limitLines(most, 1_000);
      let now = 0;
      const turns = pauses.map((pause) => {
        now += pause;
        return { at: now, leftOut: turn(now) };
      });
      const lines = turns.filter(({ leftOut }) => leftOut !== undefined);
      for (const [index, { at }] of lines.entries()) {
        const next = lines[index + 2 * most];
        // Two windows may touch, so that twice as many lie within one's length, and no more.
        if (next) expect(next.at - at).toBeGreaterThan(1_000);
      }
      const counted = lines.reduce((sum, { leftOut = 0 }) => sum + 1 + leftOut, 0);
      const trailing = turns.length - 1 - turns.findLastIndex(({ leftOut }) => leftOut !== undefined);
      expect(counted + (lines.length > 0 ? trailing : 0)).toBe(turns.length);
    }),
  );
});
