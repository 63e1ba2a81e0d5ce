import { describe, expect, test } from "vitest";
import type { FoundEntry } from "../../../../src/domain/search/entries/search-entry";
import type { QueryTerm } from "../../../../src/domain/search/query/query-term";
import { scoreEntries } from "../../../../src/domain/search/score-entries";

const entry = (article: string, section: string, text: string, over: Partial<FoundEntry> = {}): FoundEntry => ({
  kind: "passage",
  article,
  language: "en",
  position: 0,
  rank: 0,
  section,
  fact: null,
  title: article,
  heading: section,
  text,
  superseded: false,
  titleWords: "",
  headingWords: "",
  quoteWords: "",
  passageWords: text.toLowerCase().replace(/[^a-z0-9]+/g, " "),
  contextWords: "",
  ...over,
});
const term = (word: string): QueryTerm => ({
  wordings: [{ words: [[{ word, worth: 1 }]], worth: 1 }],
  entries: 1,
  weight: 1,
});
const score = (words: string[], entries: FoundEntry[]) =>
  scoreEntries(entries, { terms: words.map(term), pairs: [], meant: undefined, missing: [] }, new Map());

describe("scoring what was found", () => {
  test("counts what the rest of a section says, and less what the rest of a guide does", () => {
    const [alone, beside, far] = score(
      ["nac", "refund"],
      [
        entry("alone", "step-1", "The NAC."),
        entry("guide", "step-1", "The NAC."),
        entry("other", "step-1", "The NAC."),
        entry("guide", "step-1", "A refund."),
        entry("other", "step-2", "A refund."),
      ],
    ).map(({ answered }) => answered);
    expect([alone, beside, far]).toEqual([0.5, 0.7, 0.55]);
  });

  test("puts an outcome of the pathway behind a guide that says as much", () => {
    const [passage, outcome] = score(
      ["locum"],
      [entry("guide", "step-1", "A locum."), entry("route", "temporary", "A locum.", { kind: "pathway" })],
    );
    expect(outcome?.answered).toBe(passage?.answered);
    expect(outcome?.score).toBeLessThan(passage?.score ?? 0);
  });

  test("puts what was behind what is", () => {
    const [now, before] = score(
      ["fee"],
      [entry("a", "step-1", "The fee."), entry("a", "step-1", "The fee.", { superseded: true })],
    );
    expect(before?.score).toBeLessThan(now?.score ?? 0);
  });
});
