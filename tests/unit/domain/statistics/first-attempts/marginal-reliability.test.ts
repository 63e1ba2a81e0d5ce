import { expect, test } from "vitest";
import {
  learnerTally,
  marginalReliability,
} from "../../../../../src/domain/statistics/first-attempts/marginal-reliability";
import { sumTallies } from "../../../../../src/domain/statistics/first-attempts/tally";

const of = (learners: readonly (readonly [right: number, attempts: number])[]) =>
  marginalReliability(sumTallies(learners.map(([scoreSum, attempts]) => learnerTally({ attempts, scoreSum }))));

test("it is what a hand comes to: shares 0.5, 0.7 and 0.9 of 40, 30 and 20 answers", () => {
  // Errors 0.25 / 39, 0.21 / 29, 0.09 / 19; their mean 0.006130; variance of the shares 0.04.
  const { learners, reliability } = of([
    [20, 40],
    [21, 30],
    [18, 20],
  ]);
  expect(learners).toBe(3);
  expect(reliability).toBeCloseTo(1 - 0.00613 / 0.04, 3);
});

test("learners who differ by chance alone have none", () => {
  expect(
    of([
      [14, 20],
      [13, 20],
      [15, 20],
      [14, 20],
    ]).reliability,
  ).toBe(0);
});

test("fewer than twenty answers say nothing of a learner, and one learner nothing of all", () => {
  expect(of([[19, 19]])).toEqual({ learners: 0, reliability: null });
  expect(of([[10, 20]])).toEqual({ learners: 1, reliability: null });
});

test("of simulated learners it is the share of the variance that is theirs", () => {
  // A linear congruential generator (Numerical Recipes), so that the same learners come each time.
  let state = 7;
  const chance = () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  // True shares spread evenly from 0.5 to 0.9: variance 0.16 / 12; of 25 answers the error is E[p(1 - p)] / 25.
  const spread = 0.16 / 12;
  const error = (0.7 - (0.49 + spread)) / 25;
  const learners = Array.from({ length: 20_000 }, () => {
    const p = 0.5 + 0.4 * chance();
    return [Array.from({ length: 25 }, () => Number(chance() < p)).reduce((sum, each) => sum + each, 0), 25] as const;
  });
  expect(of(learners).reliability).toBeCloseTo(spread / (spread + error), 1.7);
});
