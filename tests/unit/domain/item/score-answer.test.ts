import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../src/domain/item/answer";
import { answerFits } from "../../../../src/domain/item/answer-fits";
import { scoreAnswer } from "../../../../src/domain/item/score-answer";
import { decision, numeric, ordering, several, single } from "./sample-items";

describe("a single best answer", () => {
  test("scores 1 for the key and 0 for a distractor", () => {
    expect(scoreAnswer(single, { option: "b" })).toEqual({ score: 1 });
    expect(scoreAnswer(single, { option: "a" })).toEqual({ score: 0 });
  });
});

describe("choose all that apply", () => {
  test("scores 1 for the exact set in any order, else 0", () => {
    expect(scoreAnswer(several, { options: ["c", "a"] })).toEqual({ score: 1 });
    expect(scoreAnswer(several, { options: ["a"] })).toEqual({ score: 0 });
    expect(scoreAnswer(several, { options: ["a", "b", "c"] })).toEqual({ score: 0 });
    expect(scoreAnswer(several, { options: [] })).toEqual({ score: 0 });
  });
});

test("an ordering scores 1 for the exact order only", () => {
  expect(scoreAnswer(ordering, { order: ["a", "b", "c"] })).toEqual({ score: 1 });
  expect(scoreAnswer(ordering, { order: ["a", "c", "b"] })).toEqual({ score: 0 });
});

test("a number scores within the tolerance, its edge included", () => {
  const near = { ...numeric, tolerance: 0.1, key: { number: 0.2 } };
  expect(scoreAnswer(near, { number: 0.3 })).toEqual({ score: 1 });
  expect(scoreAnswer(near, { number: 0.31 })).toEqual({ score: 0 });
  expect(scoreAnswer(numeric, { number: 12 })).toEqual({ score: 1 });
  expect(scoreAnswer(numeric, { number: 12.5 })).toEqual({ score: 0 });
});

describe("a decision case", () => {
  const score = (first: string[], second: string[]) =>
    scoreAnswer(decision, { parts: [{ options: first }, { options: second }] }).score;

  test("is the mean of its parts, each to the quarter below", () => {
    expect(score(["a", "b", "c"], ["g", "h"])).toBe(1);
    expect(score(["a", "b"], ["g"])).toBe(0.5);
    expect(score(["a"], ["g"])).toBe(0.375);
    expect(score(["a", "b", "c"], ["i"])).toBe(0.5);
  });

  test("loses a part to one choice too many or to one that does harm, and nothing of the other", () => {
    expect(score(["a", "b", "c", "d"], ["g", "h"])).toBe(0.5);
    expect(score(["a", "b", "f"], ["g", "h"])).toBe(0.5);
    expect(score(["a", "b", "f"], ["g", "l"])).toBe(0);
  });

  test("counts a choice that is named twice once", () => {
    expect(score(["a", "b", "c", "c"], ["g", "h"])).toBe(1);
  });
});

describe("an answer fits", () => {
  test.each([
    [single, { option: "a" }],
    [several, { options: [] }],
    [several, { options: ["d", "a"] }],
    [ordering, { order: ["c", "b", "a"] }],
    [numeric, { number: -1 }],
    [decision, { parts: [{ options: ["a", "a"] }, { options: [] }] }],
    [decision, { parts: [{ options: ["a", "b", "c", "d", "e", "f"] }, { options: ["g"] }] }],
  ])("its form: %#", (item, answer) => {
    expect(answerFits(item, answer)).toBe(true);
  });

  test.each([
    ["an option of another question", single, { option: "z" }],
    ["another form's shape", single, { options: ["a"] }],
    ["an option chosen twice", several, { options: ["a", "a"] }],
    ["a foreign option among its own", several, { options: ["a", "z"] }],
    ["an order that leaves one out", ordering, { order: ["a", "b"] }],
    ["an order that repeats one", ordering, { order: ["a", "b", "b"] }],
    ["an order with one too many", ordering, { order: ["a", "b", "c", "z"] }],
    ["one part of a case", decision, { parts: [{ options: ["a"] }] }],
    ["a part too many", decision, { parts: [{ options: ["a"] }, { options: ["g"] }, { options: [] }] }],
    ["an option of another part", decision, { parts: [{ options: ["g"] }, { options: ["a"] }] }],
    ["no number", numeric, { number: Number.NaN }],
    ["an option for a number", numeric, { option: "12" }],
  ])("but not with %s", (_, item, answer) => {
    expect(answerFits(item, answer)).toBe(false);
    expect(scoreAnswer(item, answer)).toEqual({ score: 0 });
  });
});

test("whatever is answered scores between 0 and 1, and what does not fit scores 0", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "z");
  const answers: fc.Arbitrary<Answer> = fc.oneof(
    fc.record({ parts: fc.array(fc.record({ options: fc.array(id) }), { maxLength: 3 }) }),
    fc.record({ option: id }),
    fc.record({ options: fc.array(id) }),
    fc.record({ order: fc.array(id) }),
    fc.record({ number: fc.double() }),
  );
  fc.assert(
    fc.property(fc.constantFrom(single, several, ordering, numeric, decision), answers, (item, answer) => {
      const { score } = scoreAnswer(item, answer);
      expect(score >= 0 && score <= 1).toBe(true);
      if (score > 0) expect(answerFits(item, answer)).toBe(true);
    }),
  );
});

test("every key is right", () => {
  for (const item of [single, several, ordering, numeric, decision])
    expect(scoreAnswer(item, item.key)).toEqual({ score: 1 });
});
