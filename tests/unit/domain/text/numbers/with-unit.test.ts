import { expect, test } from "vitest";
import { isUnitFirst, withUnit } from "../../../../../src/domain/text/numbers/with-unit";

test("a unit stands in the singular after one, and in the plural after more", () => {
  const phrases = [0, 1, 1.5, 3].map((number) => withUnit(number, "years"));
  expect(phrases).toEqual(["0 years", "1 year", "1.5 years", "3 years"]);
});

test("French counts all below two in the singular, and some words have no other", () => {
  expect([0, 1, 1.5, 2].map((number) => withUnit(number, "ans", "fr"))).toEqual(["0 an", "1 an", "1.5 an", "2 ans"]);
  expect(withUnit(1, "mois", "fr")).toBe("1 mois");
});

test("a sign and a unit of several words stay as they are written, and a number without a unit is alone", () => {
  expect([withUnit(1, "%"), withUnit(1, "weeks of service"), withUnit(2026, undefined)]).toEqual([
    "1 %",
    "1 weeks of service",
    "2026",
  ]);
});

test("dollars stand where each language has them", () => {
  expect([withUnit(250, "$"), withUnit(1250.5, "$", "en", "1,250.5")]).toEqual(["$250", "$1,250.5"]);
  expect(withUnit(250, "$", "fr")).toBe("250\u00a0$");
  expect([isUnitFirst("$", "en"), isUnitFirst("$", "fr"), isUnitFirst("%", "en")]).toEqual([true, false, false]);
});
