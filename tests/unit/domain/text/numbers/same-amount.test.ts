import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantitiesIn } from "../../../../../src/domain/text/numbers/quantity";
import { sameDate, statesQuantity } from "../../../../../src/domain/text/numbers/same-amount";

const first = (text: string) => {
  const [found] = quantitiesIn(text, "en");
  if (!found) throw new Error(`“${text}” has no number`);
  return found;
};

describe("whether one text states the number of another", () => {
  test.each([
    ["24 months", "two years", true],
    ["12 weeks", "4 to 12 weeks", true],
    ["4 to 12 weeks", "12 weeks", false],
    ["three times", "three renewals", true],
    ["60 days", "60 patients", false],
    ["60 days", "60 hours", false],
    ["60 days", "90 days", false],
    ["154 weeks", "154 in extended cases", true],
    ["75 percent of the points", "three-quarters of the points", true],
    ["two thirds of the files", "2/3 of the files", true],
    ["two thirds of the files", "one third of the files", false],
    ["50 percent of the files", "a third of the files", false],
  ])("%s, beside “%s”: %s", (one, other, isStatement) => {
    expect(statesQuantity(first(one), first(other))).toBe(isStatement);
  });

  test("every number of days is stated by itself, and by no other number of days", () => {
    const days = fc.integer({ min: 2, max: 5000 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(statesQuantity(first(`${one} days`), first(`${other} days`))).toBe(one === other);
      }),
    );
  });
});

test.each([
  ["2026-11-25", "2026-11", true],
  ["2026-11", "2026", true],
  ["--11-25", "2026-11-25", true],
  ["--11", "2026-11-25", true],
  ["2026-11-25", "2026-11-26", false],
  ["2026-11", "2026-12", false],
  ["--11-25", "2026-12-25", false],
])("%s and %s may be one day: %s", (one, other, same) => {
  expect(sameDate(one, other)).toBe(same);
  expect(sameDate(other, one)).toBe(same);
});
