import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elapsedClass, elapsedClasses, medianElapsed } from "../../../../src/domain/statistics/elapsed-counts";
import { itemStatistics } from "../../../../src/domain/statistics/item-statistics";
import { peerShare } from "../../../../src/domain/statistics/peer-share";
import { restScores } from "../../../../src/domain/statistics/rest-scores";

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** The sums that a list of first attempts leaves. */
const sumsOf = (attempts: { score: number; rest: number }[]) => {
  const [scores, rests] = [attempts.map(({ score }) => score), attempts.map(({ rest }) => rest)];
  return {
    attempts: attempts.length,
    scoreSum: sum(scores),
    restAttempts: attempts.length,
    restSum: sum(rests),
    restSquares: sum(rests.map((rest) => rest ** 2)),
    restScoreSum: sum(scores),
    restScoreSquares: sum(scores.map((score) => score ** 2)),
    restProducts: sum(attempts.map(({ score, rest }) => score * rest)),
    elapsedCounts: [],
    chosen: [],
  };
};

/** The point-biserial by its definition: the difference of the means, in deviations, times √(pq). */
const byDefinition = (attempts: { score: number; rest: number }[]) => {
  const mean = (values: number[]) => sum(values) / values.length;
  const rests = attempts.map(({ rest }) => rest);
  const [right, wrong] = [1, 0].map((score) =>
    attempts.filter((attempt) => attempt.score === score).map(({ rest }) => rest),
  );
  const share = (right ?? []).length / attempts.length;
  const deviation = Math.sqrt(mean(rests.map((rest) => (rest - mean(rests)) ** 2)));
  return ((mean(right ?? []) - mean(wrong ?? [])) / deviation) * Math.sqrt(share * (1 - share));
};

describe("the figures of an item", () => {
  test("give facility as the mean score and say how many answers it rests on", () => {
    const sums = sumsOf([1, 1, 0, 0.5].map((score) => ({ score, rest: 0 })));
    expect(itemStatistics(sums)).toMatchObject({ answers: 4, facility: 0.625, isNew: true });
    expect(itemStatistics(sumsOf([]))).toMatchObject({ answers: 0, facility: null, pointBiserial: null });
  });

  test("are new below thirty answers", () => {
    const attempts = Array.from({ length: 30 }, () => ({ score: 1, rest: 1 }));
    expect(itemStatistics(sumsOf(attempts.slice(1))).isNew).toBe(true);
    expect(itemStatistics(sumsOf(attempts)).isNew).toBe(false);
  });

  test("give the corrected point-biserial that its definition gives", () => {
    const attempt = fc.record({ score: fc.constantFrom(0, 1), rest: fc.integer({ min: 0, max: 9 }).map((n) => n / 9) });
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 2, maxLength: 60 }), (attempts) => {
        const varies = (of: (attempt: { score: number; rest: number }) => number) => new Set(attempts.map(of)).size > 1;
        const { pointBiserial } = itemStatistics(sumsOf(attempts));
        if (varies(({ score }) => score) && varies(({ rest }) => rest))
          expect(pointBiserial).toBeCloseTo(byDefinition(attempts), 6);
        else expect(pointBiserial).toBeNull();
      }),
    );
  });

  test("give each option its share of the attempts", () => {
    const figures = itemStatistics({
      ...sumsOf([1, 0, 0, 0].map((score) => ({ score, rest: 0 }))),
      chosen: [{ option: "a", chosen: 3 }],
    });
    expect(figures.options).toEqual([{ option: "a", chosen: 3, share: 0.75 }]);
  });
});

describe("the rest of a block", () => {
  test("is the mean score of the other answers, and nothing where there are none", () => {
    expect(restScores([1, 0, 0.5])).toEqual([0.25, 0.75, 0.5]);
    expect(restScores([1])).toEqual([null]);
  });
});

describe("the share of peers", () => {
  test("is told from thirty answers on, drawn towards a half", () => {
    expect(peerShare({ right: 29, answers: 29 })).toBeNull();
    expect(peerShare({ right: 30, answers: 30 })).toBeCloseTo(32 / 34, 12);
    expect(peerShare({ right: 0, answers: 30 })).toBeCloseTo(2 / 34, 12);
  });
});

describe("the median time", () => {
  test("is never further off than its class is wide", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1000, max: 1_400_000 }), { minLength: 31, maxLength: 99 }), (times) => {
        const counts = Array.from({ length: elapsedClasses }, () => 0);
        for (const time of times) counts[elapsedClass(time) - 1] = (counts[elapsedClass(time) - 1] ?? 0) + 1;
        const sorted = [...times].sort((one, other) => one - other);
        const [low = 0, high = 0] = [sorted[Math.ceil(times.length / 2) - 1], sorted[Math.floor(times.length / 2)]];
        const median = medianElapsed(counts) ?? 0;
        expect(median).toBeGreaterThanOrEqual(low / Math.SQRT2 - 1);
        expect(median).toBeLessThanOrEqual(high * Math.SQRT2 + 1);
      }),
    );
  });

  test("is not known below thirty answers, and every time has a class", () => {
    expect(medianElapsed([29])).toBeNull();
    expect(medianElapsed([])).toBeNull();
    expect([0, 999, 1000, 86_400_000].map(elapsedClass)).toEqual([1, 1, 2, elapsedClasses]);
  });
});
