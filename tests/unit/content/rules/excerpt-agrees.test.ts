import { describe, expect, test } from "vitest";
import { toFactsById } from "../../../../src/content/facts/facts-by-id";
import { excerptAgrees } from "../../../../src/content/rules/excerpt-agrees";
import { sourceSchema } from "../../../../src/domain/fact/source";
import { draftOf, factOf } from "./draft-of";

const location = { file: "facts.yaml", line: 1, column: 1 };
const source = (fields: object) => ({
  value: sourceSchema.parse({
    id: "permit-office",
    title: "Permits",
    publisher: "Permit Office",
    url: "https://permits.example/",
    stated: "2025-03",
    checked: "2026-11-27",
    copy: "live",
    ...fields,
  }),
  locate: () => location,
});
const judge = (claim: string, excerpt: string, { language = "en" as "en" | "fr", page = {} } = {}) => {
  const sources = { entries: [source(page)], invalid: new Map(), diagnostics: [] };
  const none = { entries: [], invalid: new Map(), diagnostics: [] };
  return excerptAgrees(
    draftOf({
      language,
      facts: [{ ...factOf("stay", "step-1", claim), excerpt }],
      factsById: toFactsById([{ sources, claims: none, tables: none }], []),
    }),
  ).map(({ severity, message }) => `${severity}: ${message.split(" Its claim:")[0]}`);
};

describe("a claim and the excerpt of its page", () => {
  test("agree where the page says every number of the claim", () => {
    expect(judge("A visitor stays at most 3 months.", "The maximum stay for visitors is three (3) months.")).toEqual(
      [],
    );
  });

  test("disagree where the page says another number, or none", () => {
    for (const excerpt of ["The maximum stay for visitors is six months.", "Visitors have a maximum stay."])
      expect(judge("A visitor stays at most 3 months.", excerpt)).toEqual([
        "error: The claim of `stay` says “3 months”, which the excerpt of its page does not.",
      ]);
  });

  test("may differ by the date of the page, and by no other", () => {
    const excerpt = "The permit fee is $520.";
    expect(judge("In March 2025 the permit cost $520.", excerpt)).toEqual([]);
    expect(judge("In April 2025 the permit cost $520.", excerpt)).toEqual([
      "error: The claim of `stay` says “April 2025”, which the excerpt of its page does not.",
    ]);
  });

  test("are compared in the language of the page", () => {
    const excerpt = "Les visiteurs restent au plus trois mois.";
    expect(judge("A visitor stays at most 3 months.", excerpt, { page: { language: "fr" } })).toEqual([]);
    expect(judge("A visitor stays at most 4 months.", excerpt, { page: { language: "fr" } })).toEqual([
      "error: The claim of `stay` says “4 months”, which the excerpt of its page does not.",
    ]);
  });

  test("give advice where one of them asks for what the other leaves free", () => {
    expect(judge("A visitor may show a passport.", "Visitors must show a passport.")).toEqual([
      "warning: The claim of `stay` says “may”, and the excerpt of its page “must”.",
    ]);
  });
});

test("a translation is not compared with the excerpts of its original again", () => {
  expect(judge("Un visiteur reste 4 mois.", "Visitors stay three months.", { language: "fr" })).toEqual([]);
});
