import { describe, expect, test } from "vitest";
import {
  droppedAddress,
  fieldsOfDay,
  planAddress,
  planErrors,
  readPlanFields,
  targetOf,
} from "../../../../src/features/study-plan/plan-fields";

const today = "2026-11-27";
const errors = (month: string, day = "", articles = ["nac-examination"]) => planErrors({ month, day, articles }, today);

describe("the fields of a plan", () => {
  test("say a month or a day, and go there and back in an address", () => {
    const fields = readPlanFields({ month: "2027-04", day: "5", article: ["a", "b", "a"], page: "fr" });
    expect(fields).toEqual({ month: "2027-04", day: "5", articles: ["a", "b"] });
    expect(targetOf(fields)).toBe("2027-04-05");
    expect(fieldsOfDay("2027-04-05")).toEqual({ month: "2027-04", day: "5" });
    expect(targetOf({ month: "2027-04", day: "" })).toBe("2027-04");
    expect(planAddress(fields)).toBe("/practice/plan?month=2027-04&day=5&article=a&article=b#plan-form");
    expect(droppedAddress(fields)).toBe("/practice/plan?done=dropped&month=2027-04&day=5&article=a&article=b");
    expect(readPlanFields({})).toEqual({ month: "", day: "", articles: [] });
    expect(droppedAddress(readPlanFields({}))).toBe("/practice/plan?done=dropped");
  });

  test("are told what is wrong with them, all at once", () => {
    expect(errors("2027-04")).toEqual([]);
    expect(errors("2026-11", "28")).toEqual([]);
    expect(errors("2027-04", "31")).toEqual(["no-such-day"]);
    expect(errors("")).toEqual(["no-such-day"]);
    expect(errors("2026-11", "27")).toEqual(["past"]);
    expect(errors("2029-01", "", [])).toEqual(["too-far", "no-article"]);
  });
});
