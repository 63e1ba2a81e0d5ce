import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadReviews } from "../../../../../src/domain/review/due/spread-reviews";
import { addDays } from "../../../../../src/domain/utc-day";

const today = "2026-11-27";
const forecastOf = (...counts: number[]) =>
  counts.map((objectives, index) => ({ day: addDays(today, index), objectives }));
const counts = (forecast: ReturnType<typeof forecastOf>) => forecast.map(({ objectives }) => objectives);

describe("reviews, so many a day", () => {
  test("what is over comes on the next days", () => {
    const spread = spreadReviews(forecastOf(29, 0, 3), { most: 20, done: 0 });
    expect(spread).toEqual(forecastOf(20, 9, 3));
  });

  test("those of today that are done count for today alone", () => {
    expect(counts(spreadReviews(forecastOf(29, 0, 15, 0), { most: 20, done: 15 }))).toEqual([5, 20, 19, 0]);
    expect(counts(spreadReviews(forecastOf(8, 0), { most: 20, done: 25 }))).toEqual([0, 8]);
  });

  test("none is lost, no day is over the most, none comes before its day, and no day is spared while some wait", () => {
    const forecast = fc.array(fc.nat(60), { minLength: 1, maxLength: 20 }).map((each) => forecastOf(...each));
    const daily = fc.record({ most: fc.integer({ min: 1, max: 40 }), done: fc.nat(50) });
    fc.assert(
      fc.property(forecast, daily, (before, { most, done }) => {
        const after = spreadReviews(before, { most, done });
        expect(after.map(({ day }) => day)).toEqual(before.map(({ day }) => day));
        let waiting = 0;
        for (const [index, { objectives }] of after.entries()) {
          waiting += before[index]?.objectives ?? 0;
          const room = Math.max(0, most - (index === 0 ? done : 0));
          expect(objectives).toBe(Math.min(waiting, room));
          waiting -= objectives;
        }
        const later = spreadReviews([...before, ...forecastOf(...new Array<number>(1300).fill(0))], { most, done });
        expect(counts(later).reduce((sum, count) => sum + count)).toBe(
          counts(before).reduce((sum, count) => sum + count),
        );
      }),
    );
  });
});
