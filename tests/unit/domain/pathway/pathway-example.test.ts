import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dollarsIn, exampleMonths, monthsIn, stageLines } from "../../../../src/domain/pathway/pathway-example";
import { pathwayExampleSchema } from "../../../../src/domain/pathway/pathway-table";

describe("the lengths that a sentence gives, in months begun", () => {
  test.each([
    ["The assessment lasts 12 weeks.", [3]],
    ["The letter may take six to eight months.", [6, 8]],
    ["It lasts at most three years.", [36]],
    ["The search may be 30 days old.", [1]],
    ["It costs $436.25 in March 2018.", []],
    ["You have four attempts.", []],
  ])("%s", (sentence, months) => {
    expect(monthsIn(sentence)).toEqual(months);
  });

  test("a year of weeks is a year", () => {
    expect(monthsIn("It takes 52 weeks.")).toEqual([12]);
  });

  test("a length is never shown as shorter than it is, nor a month too long", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), (weeks) => {
        const [months = 0] = monthsIn(`It lasts ${weeks} weeks.`);
        expect(months * 52).toBeGreaterThanOrEqual(weeks * 12);
        expect((months - 1) * 52).toBeLessThan(weeks * 12);
      }),
    );
  });
});

test("the dollars of a sentence are read without its other numbers", () => {
  expect(dollarsIn("In March 2018 the application cost $1,040, and 12 weeks were usual.")).toEqual([1040]);
  expect(dollarsIn("It costs $436.25.")).toEqual([436.25]);
});

test("an example lasts until the last of its stages ends, in whatever order they are written", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: fc.nat(100), months: fc.integer({ min: 1, max: 60 }) }), { minLength: 1 }),
      (times) => {
        const stages = times.map((time) => ({ ...time, en: "Stage", fr: "Étape", lines: [], costs: [] }));
        expect(exampleMonths({ stages })).toBe(exampleMonths({ stages: stages.toReversed() }));
        expect(stages.every(({ from, months }) => from + months <= exampleMonths({ stages }))).toBe(true);
        expect(stages.some(({ from, months }) => from + months === exampleMonths({ stages }))).toBe(true);
      },
    ),
  );
});

test("a stage shows each of its lines once, the one on its length first", () => {
  const costs = [
    { dollars: 220, line: "fee" },
    { dollars: 220, line: "fee" },
  ];
  expect(stageLines({ length: "time", lines: ["papers", "time"], costs })).toEqual(["time", "papers", "fee"]);
});

test("nobody begins to work after the end of an example", () => {
  const stage = (from: number) => ({ en: "Wait", fr: "Attente", from, months: 3 });
  const example = { id: "amina", en: "Amina", fr: "Amina", outcomes: ["pro"], stages: [stage(0), stage(3)] };
  expect(pathwayExampleSchema.safeParse({ ...example, work: 5 }).success).toBe(true);
  expect(pathwayExampleSchema.safeParse({ ...example, work: 6 }).error?.issues[0]?.path).toEqual(["work"]);
});
