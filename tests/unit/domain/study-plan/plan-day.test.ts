import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planDay, planDaySchema } from "../../../../src/domain/study-plan/plan-day";
import { addDays } from "../../../../src/domain/utc-day";

const begunOn = "2026-11-27";
const plan = { target: "2027-01-03", articles: ["nac-examination"], begunOn, begunLeft: 210 };

describe("a plan on a day", () => {
  test("asks for the same each day while it is kept, and for less during a day by what was done", () => {
    expect(planDay(plan, { left: 210, done: 0, today: begunOn })).toEqual({
      target: "2027-01-03",
      articles: ["nac-examination"],
      daysLeft: 37,
      isOver: false,
      left: 210,
      newADay: 7,
      days: 30,
      metBy: "2026-12-26",
      fits: true,
      today: 7,
      done: 0,
      begunWith: 7,
      behind: 0,
      later: null,
    });
    expect(planDay(plan, { left: 206, done: 4, today: begunOn })).toMatchObject({ newADay: 7, today: 3, done: 4 });
    expect(planDay(plan, { left: 200, done: 10, today: begunOn })).toMatchObject({ newADay: 7, today: 0 });
    expect(planDay(plan, { left: 203, done: 0, today: "2026-11-28" })).toMatchObject({ newADay: 7, behind: 0 });
  });

  test("reckons from tomorrow on once today's share is met", () => {
    // 148 by 13 December leave 8 days for new ones, today among them; 24 of 19 are met, and 7 days are left.
    const own = { ...plan, target: "2026-12-13", begunOn: "2026-11-29", begunLeft: 148 };
    const on = (done: number) => planDay(own, { left: 148 - done, done, today: "2026-11-29" });
    expect(on(18)).toMatchObject({ today: 1, newADay: 19, days: 8, metBy: "2026-12-06" });
    expect(on(19)).toMatchObject({ today: 0, newADay: 19, days: 7, metBy: "2026-12-06" });
    expect(on(24)).toMatchObject({ today: 0, newADay: 18, days: 7, metBy: "2026-12-06", behind: 0, later: null });
  });

  test("once the share is met, says what it will say tomorrow morning", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(40),
        (begunLeft, ahead, more) => {
          const own = { ...plan, target: addDays(begunOn, ahead), begunLeft };
          const share = planDay(own, { left: begunLeft, done: 0, today: begunOn }).today;
          const done = Math.min(share + more, begunLeft - 1);
          if (done < share) return;
          const {
            today,
            done: _,
            daysLeft,
            later,
            ...evening
          } = planDay(own, { left: begunLeft - done, done, today: begunOn });
          expect(today).toBe(0);
          expect(planDay(own, { left: begunLeft - done, done: 0, today: addDays(begunOn, 1) })).toMatchObject(evening);
        },
      ),
    );
  });

  test("says after missed days how far it is behind, the pace from now on, and the day that keeps the old pace", () => {
    const after = planDay(plan, { left: 210, done: 0, today: "2026-12-07" });
    expect(after).toMatchObject({ behind: 10, begunWith: 7, newADay: 10, later: "2027-01-12", fits: true });
    expect(
      planDay({ ...plan, target: "2027-01-12", begunOn: "2026-12-07" }, { left: 210, done: 0, today: "2026-12-07" }),
    ).toMatchObject({
      newADay: 7,
      later: null,
    });
  });

  test("proposes a later day where it cannot be met at a humane pace", () => {
    const steep = { ...plan, target: "2026-12-05" };
    expect(planDay(steep, { left: 210, done: 0, today: begunOn })).toMatchObject({
      newADay: 20,
      fits: false,
      metBy: "2026-12-07",
      later: "2026-12-14",
    });
  });

  test("asks for nothing when all is met, or its day has passed", () => {
    expect(planDay(plan, { left: 0, done: 0, today: "2026-12-20" })).toMatchObject({
      today: 0,
      newADay: 0,
      later: null,
    });
    expect(planDay(plan, { left: 30, done: 0, today: "2027-01-03" })).toMatchObject({ isOver: false, daysLeft: 0 });
    expect(planDay(plan, { left: 30, done: 0, today: "2027-01-04" })).toMatchObject({ isOver: true, today: 0 });
  });

  test("a learner who skips any days and does the rest as asked meets all, in time wherever the plan says it fits", () => {
    const days = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 8, max: 50 }),
        days,
        (begunLeft, ahead, skips) => {
          const own = { ...plan, target: addDays(begunOn, ahead), begunLeft };
          let left = begunLeft;
          for (const [index, skipped] of skips.entries()) {
            const today = addDays(begunOn, index);
            const day = planDaySchema.parse(planDay(own, { left, done: 0, today }));
            expect(day.newADay).toBeLessThanOrEqual(20);
            expect(day.today).toBeLessThanOrEqual(left);
            if (day.isOver) break;
            if (day.fits && left > 0) expect(day.metBy <= own.target).toBe(true);
            // Halfway through what the day asks for, the other half is still asked for.
            const half = Math.floor(day.today / 2);
            expect(planDay(own, { left: left - half, done: half, today }).today).toBe(day.today - half);
            if (!skipped) left -= day.today;
          }
          if (
            !skips.slice(0, ahead - 6).some(Boolean) &&
            planDay(own, { left: begunLeft, done: 0, today: begunOn }).fits
          )
            expect(left).toBe(0);
        },
      ),
    );
  });

  test("a learner who never skips a day has met all a week before the target, at the pace that it began with", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 30, max: 200 }), (begunLeft, ahead) => {
        const own = { ...plan, target: addDays(begunOn, ahead), begunLeft };
        let left = begunLeft;
        for (let index = 0; index <= ahead - 7; index += 1) {
          const day = planDay(own, { left, done: 0, today: addDays(begunOn, index) });
          expect(day.behind).toBe(0);
          expect(day.newADay).toBeLessThanOrEqual(day.begunWith);
          left -= day.today;
        }
        expect(left).toBe(0);
      }),
    );
  });
});
