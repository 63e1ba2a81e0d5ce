import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseTest } from "../../../../../src/domain/statistics/test-analysis/analyse-test";
import { lsat6, responsesOf } from "./sample-responses";

const rows = fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 6 })).chain(([persons, items]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: items, maxLength: items }), {
    minLength: persons,
    maxLength: persons,
  }),
);

const gappy = rows.chain((all) =>
  fc.tuple(fc.constant(all), fc.infiniteStream(fc.boolean())).map(([whole, keeps]) => {
    const decisions = keeps[Symbol.iterator]();
    return whole.map((row) => row.map((mark) => (decisions.next().value ? mark : null)));
  }),
);

/** Every number of an analysis, whatever it is of. */
const numbersIn = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : value && typeof value === "object"
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe("a published test", () => {
  const { test: whole, items } = analyseTest(responsesOf(lsat6));

  test("has the facilities that Bock and Lieberman print", () => {
    expect(items.map(({ facility }) => facility)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
  });

  test("has Cronbach's alpha of 0.295, which for right and wrong is KR-20", () => {
    expect(whole.alpha).toBeCloseTo(0.295, 3);
    expect(whole.kr20).toBeCloseTo(whole.alpha ?? 0, 12);
  });

  test("measures in the error that alpha leaves", () => {
    expect(whole.sem).toBeCloseTo((whole.sd ?? 0) * Math.sqrt(1 - (whole.alpha ?? 0)), 12);
  });
});

describe("by hand", () => {
  // Totals 3, 2, 1, 0; each item divides them at another place.
  const guttman = responsesOf([
    [1, 1, 1],
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 0],
  ]);

  test("the correlation with the rest leaves the item out, that with the total does not", () => {
    const [first] = analyseTest(guttman).items;
    // Marks 1, 1, 1, 0 with rests 2, 1, 0, 0, and with totals 3, 2, 1, 0.
    expect(first?.itemRest).toBeCloseTo(0.75 / Math.sqrt(0.75 * 2.75), 12);
    expect(first?.itemTotal).toBeCloseTo(1.5 / Math.sqrt(0.75 * 5), 12);
    expect(first?.moodle.discriminationIndex).toBeCloseTo(100 * (first?.itemRest ?? 0), 12);
    expect(first?.moodle.discriminativeEfficiency).toBeCloseTo(100, 12);
  });

  test("an item pulls at the totals by the root of its covariance with them", () => {
    const { items } = analyseTest(guttman);
    const roots = [0.5, 2 / 3, 0.5].map(Math.sqrt);
    const sum = roots.reduce((one, other) => one + other);
    for (const [index, { moodle }] of items.entries())
      expect(moodle.effectiveWeight).toBeCloseTo((100 * (roots[index] ?? 0)) / sum, 12);
  });

  test("the best and worst 27 % are whole persons, rounded down", () => {
    const seven = [1, 1, 1, 0, 0, 0, 0].map((mark, index) => [mark, index < 2 ? 1 : 0]);
    // One person in each: 1 - 0.
    expect(analyseTest(responsesOf(seven)).items[0]?.discriminationIndex27).toBe(1);
    expect(analyseTest(responsesOf(seven.slice(0, 3))).items[0]?.discriminationIndex27).toBeNull();
  });

  test("skewness and kurtosis are those of the unbiased cumulants", () => {
    const totals = [0, 0, 0, 1, 5].map((mark) => [mark]);
    const { test: whole } = analyseTest(responsesOf(totals, [5]));
    // psych::skew and psych::kurtosi of R, type 2.
    expect(whole.skewness).toBeCloseTo(2.0315315, 7);
    expect(whole.kurtosis).toBeCloseTo(4.1511996, 7);
  });

  test("what was not answered is no wrong answer", () => {
    const { items } = analyseTest(
      responsesOf([
        [1, 1],
        [1, null],
        [null, 0],
      ]),
    );
    expect(items.map(({ n, facility }) => [n, facility])).toEqual([
      [2, 1],
      [2, 0.5],
    ]);
  });

  test("each option says who chose it", () => {
    const responses = {
      persons: 4,
      items: [
        {
          item: "i1",
          maximum: 1,
          answers: Uint32Array.of(1, 1, 2, 0),
          marks: [Number.NaN, 1, 0, 0],
          options: [
            { option: "", isKey: false },
            { option: "b", isKey: true },
            { option: "a", isKey: false },
            { option: "c", isKey: false },
          ],
        },
      ],
    };
    expect(analyseTest(responses).items[0]?.options).toMatchObject([
      { option: "a", isKey: false, count: 1, share: 1 / 3 },
      { option: "b", isKey: true, count: 2, share: 2 / 3 },
      { option: "c", isKey: false, count: 0, share: 0, optionTotal: null },
    ]);
  });
});

describe("whatever was answered", () => {
  test("no figure is endless or no number", () => {
    fc.assert(fc.property(gappy, (each) => numbersIn(analyseTest(responsesOf(each))).every(Number.isFinite)));
  });

  test("a constant item, one person and nobody leave what is not defined open", () => {
    const constant = analyseTest(
      responsesOf([
        [1, 1],
        [1, 0],
      ]),
    ).items[0];
    expect(constant).toMatchObject({ facility: 1, sd: 0, itemRest: null, itemTotal: null });
    expect(constant?.rasch).toEqual({ difficulty: null, se: null });
    expect(analyseTest(responsesOf([[1, 0]])).test).toMatchObject({ n: 1, mean: 1, sd: null, alpha: null, kr20: null });
    expect(analyseTest({ persons: 0, items: [] }).test).toMatchObject({ n: 0, mean: null });
  });

  test("KR-20 is alpha, correlations are correlations, and efficiency is no more than all", () => {
    fc.assert(
      fc.property(rows, (each) => {
        const { test: whole, items } = analyseTest(responsesOf(each));
        if (whole.alpha === null) expect(whole.kr20).toBeNull();
        else expect(whole.kr20).toBeCloseTo(whole.alpha, 9);
        for (const { itemRest, itemTotal, moodle } of items) {
          for (const r of [itemRest, itemTotal]) expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
          expect(moodle.discriminativeEfficiency ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  test("marks in tenths do not turn what is constant into something that varies", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), (persons) => {
        const same = Array.from({ length: persons }, () => [0.1, 0.2, 0.7]);
        const { test: whole, items } = analyseTest(responsesOf(same));
        expect(whole.alpha).toBeNull();
        expect(items.every(({ itemRest, moodle }) => itemRest === null && moodle.discriminationIndex === null)).toBe(
          true,
        );
      }),
    );
  });
});
