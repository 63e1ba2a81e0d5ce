import { describe, expect, test } from "vitest";
import { asksForDates, chooseCalendar, type PartEntry } from "../../../../src/domain/search/choose-calendar";
import type { NameFit } from "../../../../src/domain/search/names/name-fit";
import type { QueryTerm } from "../../../../src/domain/search/query/query-term";

const term = (word: string): QueryTerm => ({
  wordings: [{ words: [[{ word, worth: 1 }]], worth: 1 }],
  entries: 3,
  weight: 1,
});
const meaning = (words: string[], missing: string[] = []) => ({
  terms: words.map(term),
  missing,
  pairs: [],
  meant: undefined,
});
const part = (heading: string, text: string, fact: string | null = null, article = "nac"): PartEntry => ({
  article,
  position: 0,
  section: "step-2",
  heading,
  text,
  fact,
});
const guide = [
  part("Apply", "Apply in time."),
  part("Apply", "It was set for 7 September 2024.", "set"),
  part("Apply › A past session", "One calendar."),
  part("Apply › A past session", "Opening · They opened on 7 May 2024", "opened"),
  part("Apply › A past session", "End · They closed on 29 May 2024", "closed"),
  part("Apply › A past session", "The NAC has twelve stations.", "stations"),
  part("News", "On 1 May, 2 May and 3 May 2024.", "news", "mccqe"),
  part("News", "Of the MCCQE.", null, "mccqe"),
];
const named = new Map<string, NameFit>([
  ["mccqe", { fit: 0, own: 0, matches: [0, 0] }],
  ["nac", { fit: 1, own: 1, matches: [1, 0] }],
]);
const calendar = (words: string[], articles = named) => chooseCalendar(guide, meaning(words), articles, "en");

describe("the days on which something is held", () => {
  test("are asked for with a word for dates, beside what they are of", () => {
    expect(asksForDates(meaning(["nac", "dates"]), "en")).toBe(true);
    expect(asksForDates(meaning(["cne", "calendrier"]), "fr")).toBe(true);
    expect(asksForDates(meaning(["nac", "fees"]), "en")).toBe(false);
    expect(asksForDates(meaning(["dates"]), "en")).toBe(false);
    expect(asksForDates(meaning(["plab", "dates"], ["plab"]), "en")).toBe(false);
  });

  test("are the part of the named guide that gives most of them, without what gives none", () => {
    expect(calendar(["nac", "dates"])).toMatchObject({
      article: "nac",
      heading: "Apply › A past session",
      text: "One calendar.",
      facts: [{ fact: "opened" }, { fact: "closed" }],
    });
  });

  test("are none of a guide that gives a single day, of one that is not named, and of what no part speaks of", () => {
    const other = new Map<string, NameFit>([["mccqe", { fit: 0.4, own: 0, matches: [0.7, 0] }]]);
    expect(calendar(["nac", "dates"], other)).toBeUndefined();
    expect(chooseCalendar(guide.slice(0, 2), meaning(["nac", "dates"]), named, "en")).toBeUndefined();
    const unnamed = new Map<string, NameFit>([["nac", { fit: 0, own: 0.1, matches: [0, 0] }]]);
    expect(calendar(["rent", "dates"], unnamed)).toBeUndefined();
  });
});
