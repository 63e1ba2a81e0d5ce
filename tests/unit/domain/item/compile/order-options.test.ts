import fc from "fast-check";
import { expect, test } from "vitest";
import { orderOptions } from "../../../../../src/domain/item/compile/order-options";
import { shuffleOrdering } from "../../../../../src/domain/item/forms/ordering/shuffle-ordering";

const options = (texts: string[]) => texts.map((text) => ({ id: text, text, rationale: "So it is." }));
const texts = (shown: { text: string }[]) => shown.map(({ text }) => text);

test("numbers of one kind rise", () => {
  expect(texts(orderOptions(options(["12 weeks", "1 week", "104 weeks"]), "any"))).toEqual([
    "1 week",
    "12 weeks",
    "104 weeks",
  ]);
  expect(texts(orderOptions(options(["$1,375", "$450", "$2,000"]), "any"))).toEqual(["$450", "$1,375", "$2,000"]);
});

test("dates follow each other", () => {
  const dates = ["June 2028", "10 June 2026", "March 2027", "1 September 2026"];
  expect(texts(orderOptions(options(dates), "any"))).toEqual([
    "10 June 2026",
    "1 September 2026",
    "March 2027",
    "June 2028",
  ]);
});

test("dates in French rise as those in English do", () => {
  const dates = ["juin 2028", "10 juin 2026", "mars 2027", "septembre 2026"];
  expect(texts(orderOptions(options(dates), "any"))).toEqual([
    "10 juin 2026",
    "septembre 2026",
    "mars 2027",
    "juin 2028",
  ]);
});

test("the order given, which may begin with the key, leaves no trace", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 5 }),
      fc.string(),
      (all, seed) => {
        expect(orderOptions(options(all.toReversed()), seed)).toEqual(orderOptions(options(all), seed));
      },
    ),
  );
});

test("an ordering is a permutation and never shown in the right order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 3, maxLength: 6 }), fc.string(), (all, seed) => {
      const shown = texts(shuffleOrdering(options(all), seed));
      expect(shown.toSorted()).toEqual(all.toSorted());
      expect(shown).not.toEqual(all);
    }),
  );
});
