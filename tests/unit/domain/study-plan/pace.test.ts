import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paceOf, targetAt } from "../../../../src/domain/study-plan/pace";
import { addDays, daysBetween } from "../../../../src/domain/utc-day";

const today = "2026-11-27";

describe("the pace of a plan", () => {
  test("is even, and leaves a week for the retests of the last misses", () => {
    expect(paceOf(270, today, "2027-01-03")).toEqual({ newADay: 9, days: 30, metBy: "2026-12-26", fits: true });
    expect(paceOf(5, today, "2027-04-01")).toEqual({ newADay: 1, days: 5, metBy: "2026-12-01", fits: true });
  });

  test("has only today where the week before the target has begun", () => {
    expect(paceOf(12, today, "2026-12-01")).toEqual({ newADay: 12, days: 1, metBy: today, fits: true });
  });

  test("is never over twenty a day, and says when all is met instead", () => {
    expect(paceOf(100, today, "2026-12-05")).toEqual({ newADay: 20, days: 5, metBy: "2026-12-01", fits: false });
  });

  test("asks for nothing where nothing is left", () => {
    expect(paceOf(0, today, "2027-01-03")).toEqual({ newADay: 0, days: 0, metBy: today, fits: true });
  });

  const left = fc.integer({ min: 1, max: 3000 });
  const ahead = fc.integer({ min: 1, max: 730 });

  test("who keeps it has met all in time wherever it fits, and not a day too fast", () => {
    fc.assert(
      fc.property(left, ahead, (left, ahead) => {
        const target = addDays(today, ahead);
        const { newADay, days, metBy, fits } = paceOf(left, today, target);
        const room = Math.max(1, ahead - 7 + 1);
        expect(newADay * days).toBeGreaterThanOrEqual(left);
        expect(newADay * (days - 1)).toBeLessThan(left);
        expect(metBy).toBe(addDays(today, days - 1));
        expect(fits).toBe(left <= 20 * room);
        if (fits) {
          expect(days).toBeLessThanOrEqual(room);
          expect((newADay - 1) * room).toBeLessThan(left);
        } else expect(newADay).toBe(20);
      }),
    );
  });

  test("the target for a pace is met at it, and no day before it is", () => {
    fc.assert(
      fc.property(left, fc.integer({ min: 1, max: 20 }), (left, newADay) => {
        const target = targetAt(newADay, left, today);
        expect(paceOf(left, today, target)).toMatchObject({ fits: true });
        expect(paceOf(left, today, target).newADay).toBeLessThanOrEqual(newADay);
        const before = addDays(target, -1);
        if (daysBetween(today, before) > 7) {
          const { newADay: faster, fits } = paceOf(left, today, before);
          expect(faster > newADay || !fits).toBe(true);
        }
      }),
    );
  });
});
