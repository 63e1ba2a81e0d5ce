import { expect, test } from "vitest";
import { countLearner, type FirstAttempt } from "../../../../../src/domain/statistics/first-attempts/count-learner";
import { countsOf } from "../../../../../src/domain/statistics/first-attempts/version-tally";

/** Attempt number `index`, ten seconds long, a minute after the one before. */
const attempt = (
  index: number,
  over: Partial<FirstAttempt> & { score?: number; rapid?: boolean } = {},
): FirstAttempt => {
  const { score = 1, rapid = false, ...rest } = over;
  return {
    version: index,
    objective: `fact:${index}`,
    at: 60_000 * index,
    answer: {
      score,
      chosen: [score === 1 ? "right" : "wrong"],
      certainty: "sure",
      timeOnTaskMs: 10_000,
      rapidGuess: rapid,
    },
    ...rest,
  };
};
const attempts = (count: number) => Array.from({ length: count }, (_, index) => attempt(index + 1));
const countsIn = (counted: ReturnType<typeof countLearner>, version: number) =>
  countsOf(counted.versions[version] ?? {});

test("a first attempt counts with its score, option, time and certainty", () => {
  const counted = countLearner([attempt(1, { score: 0.25 })]);
  expect(countsIn(counted, 1)).toMatchObject({
    rapid: 0,
    scores: [{ ability: null, score: 0.25, count: 1 }],
    options: [{ ability: null, option: "wrong", count: 1 }],
    certainty: [{ certainty: "sure", isRight: false, count: 1 }],
  });
});

test("who was told the answer of an objective counts for none of its other items, whatever came of the first", () => {
  const later = (first: Partial<FirstAttempt> & { rapid?: boolean }) =>
    Object.keys(countLearner([attempt(1, first), attempt(2, { objective: "fact:1" })]).versions);
  expect(later({})).toEqual(["1"]);
  expect(later({ rapid: true })).toEqual(["1"]);
  expect(later({ answer: null })).toEqual([]);
});

test("answers of one moment, as those of a timed block, came before feedback all of them", () => {
  const counted = countLearner([attempt(1), attempt(2, { objective: "fact:1", at: 60_000 })]);
  expect(Object.keys(counted.versions)).toEqual(["1", "2"]);
});

test("a rapid guess counts as one, and neither as an answer nor as anybody's ability", () => {
  const counted = countLearner([...attempts(10), attempt(11, { rapid: true, score: 0 }), attempt(12)]);
  expect(counted.versions[11]).toEqual({ rapid: 1 });
  // Ten other answers, all right: (10 + 7) / 20 of the scale.
  expect(countsIn(counted, 12).scores).toEqual([{ ability: 43, score: 1, count: 1 }]);
});

test("ability is known from ten other answers on, without those to the same objective", () => {
  const ten = countLearner(attempts(10));
  expect(countsIn(ten, 1).scores[0]?.ability).toBeNull();
  const eleven = countLearner([...attempts(10), attempt(11, { score: 0 })]);
  // Of a right one nine others were right and one wrong, 16 / 20; of the wrong one all ten, 17 / 20.
  expect(countsIn(eleven, 1).scores[0]?.ability).toBe(40);
  expect(countsIn(eleven, 11).scores[0]?.ability).toBe(43);
  const siblings = [...attempts(10), attempt(11, { objective: "fact:1", at: 60_000 })];
  expect(countsIn(countLearner(siblings), 1).scores[0]?.ability).toBeNull();
});
