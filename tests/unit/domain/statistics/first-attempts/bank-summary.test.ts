import { expect, test } from "vitest";
import { type SummarisedItem, summariseBank } from "../../../../../src/domain/statistics/first-attempts/bank-summary";
import { learnerTally } from "../../../../../src/domain/statistics/first-attempts/marginal-reliability";
import { sumTallies } from "../../../../../src/domain/statistics/first-attempts/tally";
import { versionFigures } from "../../../../../src/domain/statistics/first-attempts/version-figures";
import { attemptTally, rapidTally } from "../../../../../src/domain/statistics/first-attempts/version-tally";

/** An item that so many of so many got right, the weaker half of the learners first. */
const item = (right: number, n: number, flags: SummarisedItem["flags"] = []): SummarisedItem => {
  const tally = sumTallies(
    Array.from({ length: n }, (_, index) =>
      attemptTally({
        ...{ ability: index < n / 2 ? 20 : 40, score: Number(n - index <= right), chosen: [] },
        ...{ certainty: null, elapsedClass: 7 },
      }),
    ),
  );
  return { tally, figures: versionFigures(tally, []), flags };
};

test("only items with thirty first attempts are told of", () => {
  const summary = summariseBank([item(20, 29, ["language"]), item(3, 5)], {});
  expect(summary).toMatchObject({ items: 2, known: 0, answers: 0, rapidShare: null, medianMs: null, flagged: 0 });
  expect(summary.facility).toEqual([0, 0, 0, 0, 0]);
  expect(summary.flags.every(({ items }) => items === 0)).toBe(true);
});

test("each known item is in one band of facility, whose lower end belongs to it", () => {
  const summary = summariseBank(
    [item(8, 40), item(12, 40), item(20, 40), item(28, 40), item(36, 40), item(40, 40)],
    {},
  );
  expect(summary.facility).toEqual([1, 1, 1, 1, 2]);
  // What everybody gets right says nothing of who knows more.
  expect(summary.undiscriminating).toBe(1);
  expect(summary.itemRest.reduce((sum, items) => sum + items, 0)).toBe(5);
});

test("rapid guesses, flags and items are counted", () => {
  const { tally, ...rest } = item(20, 40, ["unchosen-distractor", "language"]);
  const summary = summariseBank([{ ...rest, tally: sumTallies([tally, rapidTally]) }, item(30, 40)], {});
  expect(summary).toMatchObject({ items: 2, known: 2, answers: 80, rapidShare: 1 / 81, flagged: 1 });
  expect(summary.flags.filter(({ items }) => items > 0).map(({ flag }) => flag)).toEqual([
    "language",
    "unchosen-distractor",
  ]);
});

test("the reliability is told from thirty learners on", () => {
  const learners = (count: number) =>
    sumTallies(
      Array.from({ length: count }, (_, index) => learnerTally({ attempts: 40, scoreSum: 10 + (index % 30) })),
    );
  expect(summariseBank([], learners(29))).toMatchObject({ learners: 29, reliability: null });
  expect(summariseBank([], learners(30)).reliability).toBeGreaterThan(0.8);
});
