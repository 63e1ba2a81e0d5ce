import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didHarm, verdictOf, verdictOfScore } from "../../../../../src/domain/item/answer/verdict";

describe("what an answer is called", () => {
  const key = { options: ["a", "b"] };

  test.each([
    ["the exact set", ["a", "b"], 1, "right"],
    ["one of two", ["a"], 0, "partly"],
    ["one of two and one that is wrong", ["a", "c"], 0, "partly"],
    ["none of them", ["c", "d"], 0, "wrong"],
  ])("a choice of several that holds %s", (_, options, score, verdict) => {
    expect(verdictOf({ score, key }, { options })).toBe(verdict);
  });

  test("what was not answered is wrong, whatever its form", () => {
    expect(verdictOf({ score: 0, key }, undefined)).toBe("wrong");
    expect(verdictOf({ score: 0, key: { option: "a" } }, undefined)).toBe("wrong");
  });

  test("an order is one answer: a part of it in place is not partly right", () => {
    expect(verdictOf({ score: 0, key: { order: ["a", "b", "c"] } }, { order: ["a", "c", "b"] })).toBe("wrong");
  });

  test("other forms go by their score", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        const parts = { parts: [{ options: ["a"] }] };
        expect(verdictOf({ score, key: parts }, parts)).toBe(verdictOfScore(score));
        expect(verdictOfScore(score) === "right").toBe(score === 1);
        expect(verdictOfScore(score) === "wrong").toBe(score === 0);
      }),
    );
  });

  test("a case did harm where a part holds a choice that would have", () => {
    const answer = { parts: [{ options: ["a"] }, { options: ["g", "l"] }] };
    expect(didHarm({ harmful: ["f", "l"] }, answer)).toBe(true);
    expect(didHarm({ harmful: ["f"] }, answer)).toBe(false);
    expect(didHarm({}, answer)).toBe(false);
    expect(didHarm({ harmful: ["f"] }, undefined)).toBe(false);
  });
});
