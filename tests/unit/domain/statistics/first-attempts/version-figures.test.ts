import fc from "fast-check";
import { expect, test } from "vitest";
import { abilityThirds } from "../../../../../src/domain/statistics/first-attempts/ability-thirds";
import { sumTallies } from "../../../../../src/domain/statistics/first-attempts/tally";
import { versionFigures } from "../../../../../src/domain/statistics/first-attempts/version-figures";
import { attemptTally, rapidTally } from "../../../../../src/domain/statistics/first-attempts/version-tally";
import { correlation } from "../../../../../src/domain/statistics/test-analysis/moments";

const options = [
  { id: "right", isKey: true },
  { id: "near", isKey: false },
  { id: "far", isKey: false },
];

type Attempt = { ability: number | null; chosen: string; count: number };

const tallyOf = (attempts: readonly Attempt[]) =>
  sumTallies(
    attempts.flatMap(({ ability, chosen, count }) =>
      Array.from({ length: count }, () =>
        attemptTally({
          ...{ ability, chosen: [chosen], score: Number(chosen === "right") },
          ...{ certainty: chosen === "far" ? "guess" : "sure", elapsedClass: 9 },
        }),
      ),
    ),
  );

/** Sixty learners in three groups of twenty: the weakest, ability 0.4, then 0.6, then 0.8. */
const sixty: Attempt[] = [
  { ability: 20, chosen: "right", count: 5 },
  { ability: 20, chosen: "near", count: 10 },
  { ability: 20, chosen: "far", count: 5 },
  { ability: 30, chosen: "right", count: 10 },
  { ability: 30, chosen: "near", count: 10 },
  { ability: 40, chosen: "right", count: 18 },
  { ability: 40, chosen: "near", count: 2 },
];

test("figures are those that a hand comes to", () => {
  const figures = versionFigures(sumTallies([tallyOf(sixty), rapidTally, rapidTally]), options);
  expect(figures).toMatchObject({ n: 60, isNew: false, rested: 60, facility: 33 / 60, rapidShare: 2 / 62 });
  // Σxy - n·x̄·ȳ = 5·0.4 + 10·0.6 + 18·0.8 - 33·0.6 = 2.6, over √(33·27/60 · 60·0.16/6).
  expect(figures.itemRest).toBeCloseTo(2.6 / Math.sqrt(14.85 * 1.6), 10);
  expect(figures.discriminationIndex).toBeCloseTo(100 * (figures.itemRest ?? 0), 10);
  // The largest covariance has the 33 right ones be the ablest: 20·0.8 + 13·0.6 - 33·0.6 = 4.
  expect(figures.discriminativeEfficiency).toBeCloseTo((100 * 2.6) / 4, 10);
  expect(figures.discrimination).toBeCloseTo(18 / 20 - 5 / 20, 10);
  expect(figures.thirds).toEqual([
    { attempts: 20, facility: 0.25 },
    { attempts: 20, facility: 0.5 },
    { attempts: 20, facility: 0.9 },
  ]);
  expect(figures.options).toEqual([
    { option: "right", isKey: true, chosen: 33, share: 33 / 60, thirds: [0.25, 0.5, 0.9] },
    { option: "near", isKey: false, chosen: 22, share: 22 / 60, thirds: [0.5, 0.5, 0.1] },
    { option: "far", isKey: false, chosen: 5, share: 5 / 60, thirds: [0.25, 0, 0] },
  ]);
  expect(figures.certainty).toEqual([
    { certainty: "guess", share: 5 / 60, facility: 0 },
    { certainty: "sure", share: 55 / 60, facility: 33 / 55 },
  ]);
  // Class 9 lasts from 1000·2^3.5 to 1000·2^4 ms.
  expect(figures.medianMs).toBeCloseTo((1000 * (2 ** 3.5 + 16)) / 2, 6);
});

test("of nobody nothing is said", () => {
  expect(versionFigures({}, options)).toMatchObject({
    ...{ n: 0, isNew: true, rapidShare: null, facility: null, interval: null, rested: 0, itemRest: null },
    ...{ discrimination: null, discriminationIndex: null, discriminativeEfficiency: null, medianMs: null },
    options: [
      { chosen: 0, share: null, thirds: [null, null, null] },
      { chosen: 0, share: null, thirds: [null, null, null] },
      { chosen: 0, share: null, thirds: [null, null, null] },
    ],
  });
});

test("learners of unknown ability count for the facility and for nothing that asks who they are", () => {
  const figures = versionFigures(tallyOf([...sixty, { ability: null, chosen: "right", count: 40 }]), options);
  expect(figures).toMatchObject({ n: 100, rested: 60, facility: 73 / 100, discrimination: 18 / 20 - 5 / 20 });
});

test("from counts comes what comes from the learners one by one", () => {
  const learner = fc.record({ ability: fc.integer({ min: 0, max: 50 }), units: fc.integer({ min: 0, max: 1000 }) });
  fc.assert(
    fc.property(fc.array(learner, { minLength: 2, maxLength: 80 }), (learners) => {
      const figures = versionFigures(
        sumTallies(
          learners.map(({ ability, units }) =>
            attemptTally({ ability, score: units / 1000, chosen: [], certainty: null, elapsedClass: 3 }),
          ),
        ),
        [],
      );
      const scores = learners.map(({ units }) => units / 1000);
      const direct = correlation(
        scores,
        learners.map(({ ability }) => ability / 50),
      );
      expect(figures.facility).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 10);
      expect(figures.itemRest === null).toBe(direct === null);
      expect(figures.itemRest ?? 0).toBeCloseTo(direct ?? 0, 8);
      expect(figures.thirds.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(learners.length);
    }),
  );
});

test("learners of equal ability are in one third, and thirds follow ability", () => {
  expect([
    ...abilityThirds(
      new Map([
        [10, 1],
        [11, 1],
        [12, 1],
      ]),
    ),
  ]).toEqual([
    [10, 0],
    [11, 1],
    [12, 2],
  ]);
  expect([
    ...abilityThirds(
      new Map([
        [30, 90],
        [40, 10],
      ]),
    ),
  ]).toEqual([
    [30, 1],
    [40, 2],
  ]);
  fc.assert(
    fc.property(fc.dictionary(fc.nat({ max: 50 }).map(String), fc.integer({ min: 1, max: 90 })), (counts) => {
      const all = new Map(Object.entries(counts).map(([ability, count]) => [Number(ability), count]));
      const inOrder = [...abilityThirds(all)].sort(([one], [other]) => one - other).map(([, third]) => third);
      expect(inOrder).toEqual([...inOrder].sort());
    }),
  );
});
