import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FamilyDifficulty } from "../../../../src/domain/statistics/families/calibrate-families";
import { difficultyBy } from "../../../../src/domain/statistics/families/difficulty-by";
import type { FirstAttempts } from "../../../../src/domain/statistics/families/first-attempts";
import { estimateRasch } from "../../../../src/domain/statistics/test-analysis/rasch/estimate-rasch";
import { asOneEach, calibrateFamilies, simulateFamilies } from "../../../support/simulate-families";

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** By least squares, what is found for each logit of truth: 1 where a figure is not drawn towards the middle. */
const slopeOf = (truth: readonly number[], found: readonly number[]) => {
  const [mean, level] = [meanOf(truth), meanOf(found)];
  const products = truth.map((value, index) => (value - mean) * ((found[index] ?? 0) - level));
  return meanOf(products) / meanOf(truth.map((value) => (value - mean) ** 2));
};

const difficultiesOf = (families: readonly FamilyDifficulty[]) => families.map(({ difficulty }) => difficulty);

/** The share of families whose true difficulty lies within 1.96 standard errors of what was found. */
const covered = (truth: readonly number[], families: readonly FamilyDifficulty[]) =>
  families.filter(({ difficulty, se }, index) => Math.abs(difficulty - (truth[index] ?? 0)) < 1.96 * se).length /
  families.length;

const plan = { seed: "families", persons: 1000, families: 30, instances: 20, spread: 0.9 };

describe("the difficulty of families of questions", () => {
  test.each([
    ["under the Rasch model", 0],
    ["where families discriminate unequally", 0.2],
  ])("is found within its error %s, where taking a family for one question is biased", (_, discriminations) => {
    const { attempts, difficulties } = simulateFamilies({ ...plan, discriminations });
    const found = calibrateFamilies(attempts);
    const naive = calibrateFamilies(asOneEach(attempts));
    expect(found.settled).toBe(true);
    expect(slopeOf(difficulties, difficultiesOf(found.families))).toBeGreaterThan(0.94);
    expect(slopeOf(difficulties, difficultiesOf(found.families))).toBeLessThan(1.06);
    expect(covered(difficulties, found.families)).toBeGreaterThan(0.8);
    expect(slopeOf(difficulties, difficultiesOf(naive.families))).toBeLessThan(0.93);
    expect(covered(difficulties, naive.families)).toBeLessThan(0.7);
    expect(Math.abs(meanOf(found.families.map(({ spread }) => spread ?? 0)) - plan.spread)).toBeLessThan(0.1);
  });

  test("is found where only ten learners met each instance", () => {
    const few = simulateFamilies({ ...plan, persons: 300, families: 20, instances: 30, discriminations: 0 });
    const { families } = calibrateFamilies(few.attempts);
    expect(covered(few.difficulties, families)).toBeGreaterThan(0.85);
    expect(Math.abs(slopeOf(few.difficulties, difficultiesOf(families)) - 1)).toBeLessThan(0.15);
  });

  test("agrees, question by question, with conditional maximum likelihood where no family has a second instance", () => {
    const { attempts } = simulateFamilies({ ...plan, families: 12, instances: 1, spread: 0, discriminations: 0 });
    const { families } = calibrateFamilies(attempts);
    const items = families.map((_, item) => ({
      item: String(item),
      maximum: 1,
      marks: [Number.NaN, 0, 1],
      answers: Uint32Array.from(
        { length: attempts.persons },
        (_, person) => 1 + (attempts.right[person * 12 + item] ?? 0),
      ),
    }));
    const conditional = estimateRasch({ persons: attempts.persons, items });
    const own = difficultiesOf(families);
    for (const [item, { difficulty, se }] of conditional.entries()) {
      expect(Math.abs((own[item] ?? 0) - meanOf(own) - (difficulty ?? Number.NaN))).toBeLessThan(0.03);
      expect(Math.abs((families[item]?.se ?? 0) - (se ?? Number.NaN))).toBeLessThan(0.02);
    }
    expect(families.map(({ spread }) => spread)).toEqual(families.map(() => null));
  });

  test("stands for those instances that share something, too", () => {
    const { attempts, instanceDifficulties } = simulateFamilies({ ...plan, discriminations: 0 });
    const groupOf = (instance: number) => ((instanceDifficulties[instance] ?? 0) > 1 ? "hard" : "other");
    const found = difficultyBy(calibrateFamilies(attempts), attempts.familyOf, (instance) => [groupOf(instance)]);
    for (const { group, difficulty, se, instances } of found) {
      const own = instanceDifficulties.filter((_, instance) => groupOf(instance) === group);
      expect(instances).toBe(own.length);
      expect(Math.abs(difficulty - meanOf(own))).toBeLessThan(3 * se);
    }
  });

  test("is a number for any answers, and none are needed", () => {
    const answers = fc.array(fc.record({ person: fc.nat(5), instance: fc.nat(7), right: fc.nat(1) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(answers, (rows) => {
        const sorted = rows.toSorted((one, other) => one.person - other.person);
        const attempts: FirstAttempts = {
          persons: 6,
          families: 4,
          familyOf: Int32Array.of(0, 0, 0, 1, 1, 2, 3, 3),
          person: Int32Array.from(sorted, ({ person }) => person),
          instance: Int32Array.from(sorted, ({ instance }) => instance),
          right: Uint8Array.from(sorted, ({ right }) => right),
        };
        const { families, instances, reliability } = calibrateFamilies(attempts);
        for (const { difficulty, se, spread } of families)
          expect([difficulty, se, spread ?? 0].every(Number.isFinite)).toBe(true);
        for (const { variance, information } of instances) {
          expect(variance).toBeGreaterThan(0);
          expect(information).toBeGreaterThanOrEqual(0);
        }
        expect(reliability === null).toBe(rows.length === 0);
      }),
      { numRuns: 50 },
    );
  });
});
