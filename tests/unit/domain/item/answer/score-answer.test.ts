import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../../src/domain/item/answer/answer";
import { readAnswer, scoreAnswer } from "../../../../../src/domain/item/answer/score-answer";
import type { Item } from "../../../../../src/domain/item/item";
import { decision, numeric, ordering, several, single } from "../sample-items";

/** What an answer scores off the wire; none where it does not fit. */
const scoreOf = (item: Item, answer: Answer): number | undefined => {
  const read = readAnswer(item, answer);
  return read && scoreAnswer(item, read);
};

describe("a single best answer", () => {
  test("scores 1 for the key and 0 for a distractor", () => {
    expect(scoreOf(single, { option: "b" })).toBe(1);
    expect(scoreOf(single, { option: "a" })).toBe(0);
  });
});

describe("choose all that apply", () => {
  test("scores 1 for the exact set in any order, else 0", () => {
    expect(scoreOf(several, { options: ["c", "a"] })).toBe(1);
    expect(scoreOf(several, { options: ["a"] })).toBe(0);
    expect(scoreOf(several, { options: ["a", "b", "c"] })).toBe(0);
    expect(scoreOf(several, { options: [] })).toBe(0);
  });
});

test("an ordering scores 1 for the exact order only", () => {
  expect(scoreOf(ordering, { order: ["a", "b", "c"] })).toBe(1);
  expect(scoreOf(ordering, { order: ["a", "c", "b"] })).toBe(0);
});

test("a number scores within the tolerance, its edge included", () => {
  const near = { ...numeric, tolerance: 0.1, key: { number: 0.2 } };
  expect(scoreOf(near, { number: 0.3 })).toBe(1);
  expect(scoreOf(near, { number: 0.31 })).toBe(0);
  expect(scoreOf(numeric, { number: 12 })).toBe(1);
  expect(scoreOf(numeric, { number: 12.5 })).toBe(0);
});

describe("a decision case", () => {
  const score = (first: string[], second: string[]) =>
    scoreOf(decision, { parts: [{ options: first }, { options: second }] });

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
    expect(readAnswer(item, answer)).toEqual({ form: item.form, ...answer });
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
    expect(readAnswer(item, answer)).toBeUndefined();
  });
});

test("whatever fits scores between 0 and 1", () => {
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
      const score = scoreOf(item, answer) ?? 0;
      expect(score >= 0 && score <= 1).toBe(true);
    }),
  );
});

test("every key is right", () => {
  for (const item of [single, several, ordering, numeric, decision]) expect(scoreOf(item, item.key)).toBe(1);
});
