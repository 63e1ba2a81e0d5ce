import { describe, expect, test } from "vitest";
import { answerProblem, canBeRecorded } from "../../../../src/domain/item/answer-problem";
import { impossibleNumber } from "../../../../src/domain/item/impossible-number";

const parts = [
  { stem: "First?", upTo: 2, options: [] },
  { stem: "Then?", upTo: 1, options: [] },
];
const ofCase = (...chosen: string[][]) => ({ parts: chosen.map((options) => ({ options })) });

describe("what keeps an answer from being taken", () => {
  test("is that it is missing, or missing in a part", () => {
    expect(answerProblem({}, undefined)).toEqual({ kind: "missing" });
    expect(answerProblem({}, { options: [] })).toEqual({ kind: "missing" });
    expect(answerProblem({ parts }, ofCase(["a"], []))).toEqual({ kind: "missing" });
    expect(answerProblem({ parts }, ofCase(["a"], ["b"]))).toBeUndefined();
    expect(answerProblem({}, { option: "a" })).toBeUndefined();
  });

  test("is one choice too many in a part of a case; a choice named twice is one", () => {
    const problem = { kind: "too-many", part: 2, chosen: 2, upTo: 1 };
    expect(answerProblem({ parts }, ofCase(["a"], ["b", "c"]))).toEqual(problem);
    expect(answerProblem({ parts }, ofCase(["a"], ["b", "b"]))).toBeUndefined();
  });

  test("is a number that nobody can mean", () => {
    expect(answerProblem({ unit: "months" }, { number: -5 })).toEqual({ kind: "negative" });
    expect(answerProblem({ unit: "years" }, { number: 1_000_000_000 })).toEqual({ kind: "too-large" });
  });

  test("does not keep a timed block from recording what is chosen so far, unless it would score 0 for the slip", () => {
    expect(canBeRecorded({ parts }, ofCase(["a"], []))).toBe(true);
    expect(canBeRecorded({}, { options: [] })).toBe(true);
    expect(canBeRecorded({ parts }, ofCase(["a"], ["b", "c"]))).toBe(false);
    expect(canBeRecorded({ unit: "days" }, { number: -1 })).toBe(false);
    expect(canBeRecorded({}, undefined)).toBe(false);
  });
});

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
