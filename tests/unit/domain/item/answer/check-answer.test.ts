import { describe, expect, test } from "vitest";
import { canBeRecorded, checkAnswer } from "../../../../../src/domain/item/answer/check-answer";

const parts = [
  { stem: "First?", upTo: 2, options: [] },
  { stem: "Then?", upTo: 1, options: [] },
];
const ofCase = (...chosen: string[][]) => ({ parts: chosen.map((options) => ({ options })) });

describe("what keeps an answer from being taken", () => {
  test("is that it is missing, or missing in a part", () => {
    expect(checkAnswer({ form: "single-best-answer" }, undefined)).toEqual({ kind: "missing" });
    expect(checkAnswer({ form: "multiple-response" }, { options: [] })).toEqual({ kind: "missing" });
    expect(checkAnswer({ form: "decision-case", parts }, ofCase(["a"], []))).toEqual({ kind: "missing", part: 2 });
    expect(checkAnswer({ form: "decision-case", parts }, ofCase(["a"], ["b"]))).toBeUndefined();
    expect(checkAnswer({ form: "single-best-answer" }, { option: "a" })).toBeUndefined();
  });

  test("is one choice too many in a part of a case; a choice named twice is one", () => {
    const problem = { kind: "too-many", part: 2, chosen: 2, upTo: 1 };
    expect(checkAnswer({ form: "decision-case", parts }, ofCase(["a"], ["b", "c"]))).toEqual(problem);
    expect(checkAnswer({ form: "decision-case", parts }, ofCase(["a"], ["b", "b"]))).toBeUndefined();
  });

  test("is a number that nobody can mean", () => {
    expect(checkAnswer({ form: "numeric", unit: "months" }, { number: -5 })).toEqual({ kind: "negative" });
    expect(checkAnswer({ form: "numeric", unit: "years" }, { number: 1_000_000_000 })).toEqual({ kind: "too-large" });
  });

  test("does not keep a timed block from recording what is chosen so far, unless it would score 0 for the slip", () => {
    expect(canBeRecorded({ form: "decision-case", parts }, ofCase(["a"], []))).toBe(true);
    expect(canBeRecorded({ form: "multiple-response" }, { options: [] })).toBe(true);
    expect(canBeRecorded({ form: "decision-case", parts }, ofCase(["a"], ["b", "c"]))).toBe(false);
    expect(canBeRecorded({ form: "numeric", unit: "days" }, { number: -1 })).toBe(false);
    expect(canBeRecorded({ form: "numeric" }, undefined)).toBe(false);
  });
});
