import { describe, expect, test } from "vitest";
import { planRequestSchema, targetDay } from "../../../../src/domain/study-plan/study-plan";

describe("the day of a plan", () => {
  test.each([
    ["2027-04", "2027-04-01"],
    ["2027-04-15", "2027-04-15"],
    ["2026-11", "2026-11-30"],
    ["2028-11-26", "2028-11-26"],
  ])("%s is %s", (target, day) => {
    expect(targetDay(target, "2026-11-27")).toEqual({ ok: true, value: day });
  });

  test.each([
    ["2026-11-27", "past"],
    ["2026-10", "past"],
    ["2028-11-27", "too-far"],
    ["2028-12", "too-far"],
  ])("%s is refused: %s", (target, why) => {
    expect(targetDay(target, "2026-11-27")).toEqual({ ok: false, failure: why });
  });

  test("the last day of a month is no day to plan for in that month", () => {
    expect(targetDay("2026-11", "2026-11-30")).toEqual({ ok: false, failure: "past" });
  });

  test("a request names a day or a month that exist, and an article", () => {
    const isRequest = (target: string, articles = ["nac-examination"]) =>
      planRequestSchema.safeParse({ target, articles }).success;
    expect(["2027-04", "2027-04-30"].map((target) => isRequest(target))).toEqual([true, true]);
    expect(["2027-13", "2027-04-31", "April", ""].map((target) => isRequest(target))).toEqual(new Array(4).fill(false));
    expect(isRequest("2027-04", [])).toBe(false);
  });
});
