import { expect, test } from "vitest";
import { unitAfter } from "../../../../../src/domain/text/numbers/unit-after";

test("a unit stands in the singular after one, and in the plural after more", () => {
  const phrases = [0, 1, 1.5, 3].map((number) => unitAfter(number, "years"));
  expect(phrases).toEqual(["years", "year", "years", "years"]);
});

test("French counts all below two in the singular, and some words have no other", () => {
  expect([0, 1, 1.5, 2].map((number) => unitAfter(number, "ans", "fr"))).toEqual(["an", "an", "an", "ans"]);
  expect(unitAfter(1, "mois", "fr")).toBe("mois");
});

test("a sign and a unit of several words stay as they are written", () => {
  expect([unitAfter(1, "%"), unitAfter(1, "weeks of service")]).toEqual(["%", "weeks of service"]);
});
