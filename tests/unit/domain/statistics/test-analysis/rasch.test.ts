import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparableItems } from "../../../../../src/domain/statistics/test-analysis/rasch/comparable-items";
import { expectedGivenScores } from "../../../../../src/domain/statistics/test-analysis/rasch/conditional-likelihood";
import { estimateRasch } from "../../../../../src/domain/statistics/test-analysis/rasch/estimate-rasch";
import { withoutEach } from "../../../../../src/domain/statistics/test-analysis/rasch/score-distribution";
import { lsat6, type Rows, responsesOf } from "./sample-responses";

const difficultiesOf = (rows: Rows) =>
  estimateRasch(responsesOf(rows)).map(({ difficulty }) => difficulty ?? Number.NaN);

/** Chance from 0 to below 1 that repeats itself (Park and Miller, 1988). */
const chanceFrom = (seed: number) => () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

/** Persons with abilities spread evenly from -2 to 2, who answer as the model says. */
const simulate = (difficulties: readonly number[], persons: number, seed: number): number[][] => {
  const chance = chanceFrom(seed);
  return Array.from({ length: persons }, (_, person) => {
    const ability = -2 + (4 * person) / persons;
    return difficulties.map((difficulty) => Number(chance() < 1 / (1 + Math.exp(difficulty - ability))));
  });
};

describe("conditional maximum likelihood", () => {
  test("gives the difficulties of the Law School Admission Test that R's psychotools gives", () => {
    const estimates = estimateRasch(responsesOf(lsat6));
    const reference = {
      difficulty: [-1.256129, 0.474906, 1.235984, 0.168411, -0.623172],
      se: [0.10441, 0.069917, 0.068779, 0.072619, 0.085916],
    };
    for (const [index, { difficulty, se }] of estimates.entries()) {
      expect(difficulty).toBeCloseTo(reference.difficulty[index] ?? 0, 5);
      expect(se).toBeCloseTo(reference.se[index] ?? 0, 5);
    }
  });

  test("is the log of the ratio of those who had one of two items right alone", () => {
    const rows = [
      ...Array.from({ length: 30 }, () => [1, 0]),
      ...Array.from({ length: 10 }, () => [0, 1]),
      [1, 1],
      [0, 0],
    ];
    const [first, second] = estimateRasch(responsesOf(rows));
    expect((second?.difficulty ?? 0) - (first?.difficulty ?? 0)).toBeCloseTo(Math.log(3), 8);
    // The variance of that log is 1/30 + 1/10, and each is half of it from the mean.
    expect(first?.se).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10) / 2, 8);
  });

  test("finds simulated difficulties within four standard errors, of many items as well, and with gaps", () => {
    const drawn = Array.from({ length: 40 }, (_, item) => -2 + (4 * item) / 39);
    const whole = simulate(drawn, 1500, 40);
    const inTwoForms = whole.map((row, person) =>
      row.map((mark, item) => ((person % 2 === 0 ? item < 25 : item >= 15) ? mark : null)),
    );
    for (const rows of [whole, inTwoForms])
      for (const [item, { difficulty, se }] of estimateRasch(responsesOf(rows)).entries())
        expect(Math.abs((difficulty ?? 99) - (drawn[item] ?? 0))).toBeLessThan(4 * (se ?? 0));
  });

  test("does not overflow with a hundred and fifty items", () => {
    const drawn = Array.from({ length: 150 }, (_, item) => (item % 7) / 2 - 1.5);
    expect(difficultiesOf(simulate(drawn, 200, 150)).every(Number.isFinite)).toBe(true);
  });

  test("expects what enumerating all answers with that score gives", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (difficulties, drawn) => {
          const size = difficulties.length;
          const score = drawn % (size + 1);
          const byScore = new Float64Array(size + 1);
          byScore[score] = 1;
          const patterns = [{ items: difficulties.map((_, item) => item), byScore }];
          const { right, information } = expectedGivenScores(patterns, Float64Array.from(difficulties));
          const all = Array.from({ length: 2 ** size }, (_, bits) => difficulties.map((_, item) => (bits >> item) & 1));
          const those = all.filter((answers) => answers.reduce((sum, mark) => sum + mark, 0) === score);
          const weightOf = (answers: number[]) =>
            Math.exp(-answers.reduce((sum, mark, item) => sum + mark * (difficulties[item] ?? 0), 0));
          const sum = those.reduce((whole, answers) => whole + weightOf(answers), 0);
          const share = (holds: (answers: number[]) => boolean) =>
            those.filter(holds).reduce((whole, answers) => whole + weightOf(answers), 0) / sum;
          for (let one = 0; one < size; one++) {
            const ofOne = share((answers) => answers[one] === 1);
            expect(right[one]).toBeCloseTo(ofOne, 9);
            for (let other = 0; other < size; other++) {
              const both = share((answers) => answers[one] === 1 && answers[other] === 1);
              const ofOther = share((answers) => answers[other] === 1);
              expect(information[one]?.[other]).toBeCloseTo(both - ofOne * ofOther, 9);
            }
          }
        },
      ),
    );
  });
});

describe("what cannot be compared", () => {
  test("is left out: an item that all have right, and one that only those miss who miss all", () => {
    const estimates = estimateRasch(
      responsesOf([
        [1, 1, 0],
        [1, 0, 1],
        [1, 1, 0],
      ]),
    );
    expect(estimates[0]).toEqual({ difficulty: null, se: null });
    expect((estimates[1]?.difficulty ?? 0) < (estimates[2]?.difficulty ?? 0)).toBe(true);
  });

  test("has no estimate where each item is harder for everybody than the one before", () => {
    const guttman = [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
    ];
    expect(difficultiesOf(guttman)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test("an item of several marks takes no part", () => {
    const rows = [
      [1, 0, 2],
      [0, 1, 1],
      [1, 0, 0],
    ];
    const estimates = estimateRasch(responsesOf(rows, [1, 1, 2]));
    expect(estimates[2]).toEqual({ difficulty: null, se: null });
    expect(estimates[0]?.difficulty).toBeCloseTo(-Math.log(2) / 2, 8);
  });

  test("two groups of items that nobody joins are not one scale; the larger is estimated", () => {
    const isRight = (item: number, person: number) =>
      person < 2 ? (item < 2 ? item === person : undefined) : item < 2 ? undefined : item - 2 !== person - 2;
    expect(comparableItems(5, 5, isRight)).toEqual([2, 3, 4]);
  });
});

test("leaving one item out, again and again, is the product of the others", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 }), (chances) => {
      for (const [index, scores] of withoutEach(chances).entries()) {
        const rest = chances.filter((_, other) => other !== index);
        const naive = Array.from({ length: rest.length + 1 }, () => 0);
        for (let bits = 0; bits < 2 ** rest.length; bits++) {
          const right = rest.map((_, item) => (bits >> item) & 1);
          const score = right.reduce((sum, mark) => sum + mark, 0);
          naive[score] =
            (naive[score] ?? 0) + rest.reduce((product, p, item) => product * (right[item] ? p : 1 - p), 1);
        }
        for (const [score, value] of naive.entries()) expect(scores[score]).toBeCloseTo(value, 12);
      }
    }),
  );
});
