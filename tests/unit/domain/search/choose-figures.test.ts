import { describe, expect, test } from "vitest";
import { asksForFee, chooseFigures, type FeeFact } from "../../../../src/domain/search/choose-figures";
import type { NameFit } from "../../../../src/domain/search/names/name-fit";
import type { QueryTerm } from "../../../../src/domain/search/query/query-term";

/** A term of one word. `means`: what editors say it means. */
const term = (word: string, means: string[] = []): QueryTerm => ({
  wordings: [word, ...means].map((one) => ({ words: [[{ word: one, worth: 1 }]], worth: 0.95 })),
  entries: 3,
  weight: 1,
});
const meaning = (terms: QueryTerm[], missing: string[] = []) => ({ terms, missing, pairs: [], meant: undefined });
const figure = (fact: string, claim: string, more: Partial<FeeFact> = {}): FeeFact => ({
  article: "mccqe",
  position: 1,
  section: "step-2",
  fact,
  quote: "$1,420",
  claim,
  publisher: "MCC",
  title: "Fees",
  url: "https://mcc.ca/fees",
  language: null,
  stated: null,
  checked: "2026-11-25",
  copy: "stored",
  ...more,
});
const named = new Map<string, NameFit>([
  ["mccqe", { fit: 1, own: 1, matches: [1, 0] }],
  ["ontario", { fit: 0, own: 0, matches: [0, 0] }],
]);
const cost = term("cost", ["fees"]);
const facts = (figures: FeeFact[], terms: QueryTerm[]) =>
  chooseFigures(figures, meaning(terms), named, "en").map(({ fact }) => fact);

describe("what something costs", () => {
  test("is asked with a word for fees, or one that means them, beside what is to be paid for", () => {
    expect(asksForFee(meaning([term("mccqe"), cost]), "en")).toBe(true);
    expect(asksForFee(meaning([term("cne"), term("frais")]), "fr")).toBe(true);
    expect(asksForFee(meaning([term("mccqe"), term("dates")]), "en")).toBe(false);
    expect(asksForFee(meaning([cost]), "en")).toBe(false);
    expect(asksForFee(meaning([term("plab"), cost], ["plab"]), "en")).toBe(false);
  });

  test("is what the guide of that name says, before others that say it too", () => {
    const own = figure("own", "candidates of the mccqe pay 1420");
    const other = figure("other", "candidates of the mccqe pay 1420", { article: "ontario" });
    expect(facts([other, own], [term("mccqe"), cost])).toEqual(["own"]);
  });

  test("is at most three figures of one part, in the order of the guide", () => {
    const figures = [4, 3, 2, 1].map((position) => figure(`f${position}`, "the mccqe", { position }));
    const elsewhere = figure("f0", "the mccqe", { position: 0, section: "step-9" });
    expect(facts([...figures, elsewhere], [term("mccqe"), cost])).toEqual(["f1", "f2", "f3"]);
  });

  test("is not told where no figure is about what was asked", () => {
    const other = figure("other", "candidates of the mccqe pay", { article: "ontario" });
    expect(facts([other], [term("rent"), cost])).toEqual([]);
    expect(facts([], [term("mccqe"), cost])).toEqual([]);
  });
});
