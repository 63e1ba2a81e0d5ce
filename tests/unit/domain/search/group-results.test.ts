import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupResults, mostResults } from "../../../../src/domain/search/group-results";
import type { ScoredEntry } from "../../../../src/domain/search/score-entries";

const scored = (
  article: string,
  score: number,
  sentence: string,
  fact: string | null = null,
  section = "step-1",
): ScoredEntry => ({
  entry: {
    article,
    language: "en",
    position: 0,
    rank: 0,
    kind: fact === null ? "passage" : "fact",
    section,
    fact,
    title: article,
    heading: "Step",
    text: sentence,
    superseded: false,
    titleWords: "",
    headingWords: "",
    quoteWords: "",
    passageWords: "",
    contextWords: "",
  },
  score,
  answered: 1,
  sentence,
});

describe("gathering results", () => {
  test("puts the guide with the best result first, and its results by their score", () => {
    const articles = groupResults([
      scored("b", 2.9, "One.", null, "step-2"),
      scored("a", 2, "Two."),
      scored("b", 3, "Three."),
    ]);
    expect(articles.map(({ article, results }) => [article, ...results.map(({ sentence }) => sentence)])).toEqual([
      ["b", "Three.", "One."],
      ["a", "Two."],
    ]);
  });

  test("shows a sentence once in a guide, and leads to the fact that says it", () => {
    const [guide] = groupResults([scored("a", 2, "The fee is due. Pay it."), scored("a", 1, "The fee is due.", "fee")]);
    expect(guide?.results.map(({ entry, score }) => [entry.fact, score])).toEqual([["fee", 2]]);
  });

  test("lets no guide and no part of it hide the others", () => {
    const many = Array.from({ length: 9 }, (_, index) => scored("a", 20 - index / 20, `Sentence ${index}.`));
    const [first, second] = groupResults([...many, scored("b", 1, "Another.")]);
    expect(first?.results.map(({ score }) => score)).toEqual([20]);
    expect(second?.results).toHaveLength(1);
    const elsewhere = many.map((one, index) => ({ ...one, entry: { ...one.entry, section: `step-${index}` } }));
    const [longer] = groupResults([...elsewhere, scored("b", 1, "Another.")]);
    expect(longer?.results.map(({ score }) => score)).toEqual([20, 19.95, 19.9]);
  });

  test("leaves out what is far worse than the best of its guide, where the next guide answers as well", () => {
    const parts = [1, 0.85, 0.7].map((score, index) => scored("a", score, `${index}`, null, `step-${index}`));
    const scores = (others: ScoredEntry[]) =>
      groupResults([...parts, ...others])
        .find(({ article }) => article === "a")
        ?.results.map(({ score }) => score);
    expect(scores([scored("b", 0.9, "Another.")])).toEqual([1, 0.85]);
    expect(scores([])).toEqual([1, 0.85, 0.7]);
    // Nothing better stands below it: a weak second answer is still one.
    expect(scores([scored("b", 0.6, "Another.")])).toEqual([1, 0.85, 0.7]);
    expect(scores([scored("b", 1.2, "Another.")])).toEqual([1, 0.85, 0.7]);
  });

  test("lists the best ones of a guide that alone answers, whatever there is", () => {
    const any = fc.record({ article: fc.constant("a"), score: fc.nat(50), sentence: fc.uuid() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 80 }), (entries) => {
        const results = groupResults(
          entries.map(({ article, score, sentence }) => scored(article, score, sentence)),
        ).map((guide) => guide.results.map(({ score }) => score));
        const listed = results.flat().sort((one, other) => other - one);
        const best = entries.map(({ score }) => score).sort((one, other) => other - one);
        expect(listed).toEqual(best.slice(0, mostResults));
        for (const scores of results) expect(scores).toEqual([...scores].sort((one, other) => other - one));
      }),
    );
  });
});
