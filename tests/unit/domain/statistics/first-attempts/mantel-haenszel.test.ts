import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type MatchedCounts,
  mantelHaenszel,
} from "../../../../../src/domain/statistics/first-attempts/mantel-haenszel";

const strata = (rows: number[][]): MatchedCounts[] =>
  rows.map(([a = 0, b = 0, c = 0, d = 0]) => ({
    reference: { right: a, wrong: b },
    focal: { right: c, wrong: d },
  }));

/** Admissions at Berkeley in 1973 (Bickel, Hammel & O'Connell 1975), by department: men in and out, women in and out. */
const berkeley = strata([
  [512, 313, 89, 19],
  [353, 207, 17, 8],
  [120, 205, 202, 391],
  [138, 279, 131, 244],
  [53, 138, 94, 299],
  [22, 351, 24, 317],
]);

test("the admissions at Berkeley come to what mantelhaen.test(UCBAdmissions) of R prints", () => {
  const found = mantelHaenszel(berkeley);
  if (!found) throw new Error("There is a figure.");
  expect(found.oddsRatio).toBeCloseTo(0.9046968, 7);
  expect(found.chiSquare.toFixed(4)).toBe("1.4269");
  const reach = 1.959963984540054 * found.logError;
  expect([-reach, reach].map((each) => (found.oddsRatio * Math.exp(each)).toFixed(7))).toEqual([
    "0.7719074",
    "1.0603298",
  ]);
  expect(found.delta).toBeCloseTo(-2.35 * Math.log(0.9046968), 6);
  expect(found.difClass).toBe("A");
});

test("the rabbits of Agresti (1990, page 231) come to what the example of mantelhaen.test prints, also where rows are empty", () => {
  const found = mantelHaenszel(
    strata([
      [0, 6, 0, 5],
      [3, 3, 0, 6],
      [6, 0, 2, 4],
      [5, 1, 6, 0],
      [2, 0, 5, 0],
    ]),
  );
  if (!found) throw new Error("There is a figure.");
  expect(found.oddsRatio).toBeCloseTo(7, 9);
  expect(found.chiSquare.toFixed(4)).toBe("3.9286");
  const reach = 1.959963984540054 * found.logError;
  expect([-reach, reach].map((each) => (found.oddsRatio * Math.exp(each)).toFixed(6))).toEqual([
    "1.026713",
    "47.725133",
  ]);
});

test("an item that is far harder for one group is C, a little harder B, and A where chance explains it", () => {
  const classOf = (rows: number[][]) => mantelHaenszel(strata(rows))?.difClass;
  expect(classOf([[800, 200, 500, 500]])).toBe("C");
  expect(classOf([[600, 400, 460, 540]])).toBe("B");
  expect(classOf([[560, 440, 530, 470]])).toBe("A");
  expect(classOf([[8, 2, 5, 5]])).toBe("A");
});

test("where no stratum has both groups and both outcomes nothing is said", () => {
  expect(mantelHaenszel([])).toBeNull();
  expect(mantelHaenszel(strata([[5, 5, 0, 0]]))).toBeNull();
  expect(mantelHaenszel(strata([[5, 0, 5, 0]]))).toBeNull();
});

test("to exchange the groups turns the sign of delta and changes neither class nor error", () => {
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count, count, count), { minLength: 1, maxLength: 6 }), (rows) => {
      const one = mantelHaenszel(strata(rows));
      const other = mantelHaenszel(strata(rows.map(([a, b, c, d]) => [c, d, a, b])));
      expect(one === null).toBe(other === null);
      if (!one || !other) return;
      expect(one.delta).toBeCloseTo(-other.delta, 9);
      expect(one.logError).toBeCloseTo(other.logError, 9);
      expect(one.difClass).toBe(other.difClass);
    }),
  );
});
