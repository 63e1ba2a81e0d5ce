import { describe, expect, test } from "vitest";
import { chooseBest } from "../../../../src/domain/search/choose-best";
import type { FoundEntry } from "../../../../src/domain/search/entries/search-entry";
import type { NameFit } from "../../../../src/domain/search/names/name-fit";
import { readQuery } from "../../../../src/domain/search/query/search-query";

const entry = (kind: FoundEntry["kind"], headingWords = ""): FoundEntry => ({
  kind,
  article: "nac",
  language: "en",
  position: 0,
  rank: 0,
  section: "",
  fact: null,
  title: "The NAC",
  heading: "The NAC",
  text: "",
  superseded: false,
  titleWords: "",
  headingWords,
  quoteWords: "",
  passageWords: "",
  contextWords: "",
});
const scored = (one: FoundEntry) => ({ entry: one, score: 1, answered: 1, sentence: "" });
const naming = (own: number, ...matches: number[]): NameFit => ({ own, matches, fit: matches[0] ?? 0 });
const term = { wordings: [], entries: 1, weight: 1 };
const none = new Map<string, NameFit>();

const best = (text: string, entries: FoundEntry[], articles = none, pathways = none, missing: string[] = []) => {
  const query = readQuery(text, "en");
  const terms = query.strong.filter(Boolean).map(() => term);
  return chooseBest({ query, scored: entries.map(scored), terms, missing, articles, pathways });
};

describe("what answers a query as a whole", () => {
  test("is a guide where the query says nothing but its name", () => {
    const named = new Map([["nac", naming(1, 1)]]);
    expect(best("nac", [entry("article")], named)).toMatchObject({ kind: "article" });
    expect(best("nac", [entry("article")], named, none, ["nac"])).toBeUndefined();
    expect(best("what is the nac", [entry("article")], named)).toBeUndefined();
    expect(best("nac fee", [entry("article")], new Map([["nac", naming(1, 1, 0)]]))).toBeUndefined();
    // The title has what the second word means, and not the word.
    expect(best("nac fee", [entry("article")], new Map([["nac", naming(1, 1, 0.68)]]))).toBeUndefined();
    expect(best("nac mcc", [entry("article")], new Map([["nac", naming(1, 1, 0.7)]]))).toBeDefined();
  });

  test("is a word of the glossary where the query is that word", () => {
    expect(best("return of service", [entry("term", "return of service")])).toMatchObject({ kind: "term" });
    expect(best("what does return of service mean", [entry("term", "return of service")])).toMatchObject({
      kind: "term",
    });
    expect(best("return of service years", [entry("term", "return of service")])).toBeUndefined();
  });

  test("is an outcome that the query names, and far better than any other", () => {
    const clear = new Map([
      ["labour-mobility", naming(1, 0.9)],
      ["other", naming(0, 0.2)],
    ]);
    expect(best("mobility", [], none, clear)).toEqual({ kind: "pathway", outcome: "labour-mobility" });
    expect(
      best(
        "mobility",
        [],
        none,
        new Map([
          ["one", naming(1, 0.9)],
          ["two", naming(1, 0.85)],
        ]),
      ),
    ).toBeUndefined();
    expect(best("mobility", [], new Map([["guide", naming(1, 1)]]), clear)).toBeUndefined();
  });
});
