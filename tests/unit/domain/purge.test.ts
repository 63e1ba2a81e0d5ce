import fc from "fast-check";
import { expect, test } from "vitest";
import { idleBefore, unusedBefore } from "../../../src/domain/purge";

test("what was never used goes after seven days", () => {
  expect(unusedBefore(new Date("2026-03-03T10:00:00Z"))).toEqual(new Date("2026-02-24T10:00:00Z"));
});

test("whoever has done nothing goes after 24 months, counted by the calendar", () => {
  expect(idleBefore(new Date("2026-11-27T10:00:00Z"))).toEqual(new Date("2024-11-27T10:00:00Z"));
});

test("nobody goes sooner than the days of two years", () => {
  const dayMs = 24 * 60 * 60 * 1000;
  fc.assert(
    fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (now) => {
      expect((now.getTime() - idleBefore(now).getTime()) / dayMs).toBeGreaterThanOrEqual(730);
    }),
  );
});
