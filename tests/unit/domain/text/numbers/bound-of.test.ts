import { expect, test } from "vitest";
import type { Language } from "../../../../../src/domain/language";
import { boundOf } from "../../../../../src/domain/text/numbers/bound-of";
import { quantitiesIn } from "../../../../../src/domain/text/numbers/quantity";

test.each<[Language, string, string | undefined]>([
  ["en", "at least 40 weeks", "least"],
  ["en", "no more than two years in total", "most"],
  ["en", "up to 90 days", "most"],
  ["en", "two years of gaps at most", "most"],
  ["en", "three years or more", "least"],
  ["en", "no fewer than 40 weeks", "least"],
  ["en", "not less than 40 weeks", "least"],
  ["en", "fewer than 40 weeks", "most"],
  ["en", "a number of years, not to exceed three years", "most"],
  ["en", "lasts 12 weeks", "exact"],
  ["en", "lasts 12 weeks, and at most one renewal", "exact"],
  ["en", "up to 20 days before the examination", undefined],
  ["fr", "au moins 40 semaines", "least"],
  ["fr", "pas moins de 40 semaines", "least"],
  ["fr", "une durée minimale de douze mois", "least"],
  ["fr", "moins de 40 semaines", "most"],
  ["fr", "jusqu’à 90 jours", "most"],
  ["fr", "deux ans au plus", "most"],
  ["fr", "dure 12 semaines", "exact"],
  ["fr", "au plus 6 mois avant la délivrance", undefined],
])("%s: “%s” gives the bound %s", (language, text, bound) => {
  const [quantity] = quantitiesIn(text, language);
  expect(quantity && boundOf(text, quantity, language)).toBe(bound);
});
