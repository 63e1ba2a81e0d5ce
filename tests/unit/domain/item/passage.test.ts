import { describe, expect, test } from "vitest";
import { standaloneQuote } from "../../../../src/domain/item/passage";

describe("a quote that stands by itself", () => {
  test.each([
    ["according to an older page, 12 shells.", "…according to an older page, 12 shells."],
    ["à Québec, la demande coûte 12 coquillages.", "…à Québec, la demande coûte 12 coquillages."],
    ["l’ordre répond en un mois.", "…l’ordre répond en un mois."],
    ["The fee is 12 shells.", "The fee is 12 shells."],
    ["12 shells.", "12 shells."],
    ["inscriptionmed.ca takes applications.", "inscriptionmed.ca takes applications."],
    ["“the permit” lapses.", "“the permit” lapses."],
  ])("%s", (quote, shown) => {
    expect(standaloneQuote(quote)).toBe(shown);
  });
});
