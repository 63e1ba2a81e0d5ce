import { describe, expect, test } from "vitest";
import { impossibleNumber } from "../../../../../../src/domain/item/forms/numeric/impossible-number";

describe("a number that nobody can mean", () => {
  test.each([
    [-1, "jours", "negative"],
    [-0.5, "dollars", "negative"],
    [-5, undefined, "negative"],
    [-5, "°C", undefined],
    [0, "attempts", undefined],
    [100, "years", undefined],
    [101, "ans", "too-large"],
    [1_201, "mois", "too-large"],
    [1_200, "months", undefined],
    [5_301, "weeks", "too-large"],
    [36_601, "business days", "too-large"],
    [2_026, undefined, undefined],
    [250_000, "dollars", undefined],
    [10_000_001, "dollars", "too-large"],
  ])("%d %s: %s", (number, unit, problem) => {
    expect(impossibleNumber(number, unit)).toBe(problem);
  });
});
