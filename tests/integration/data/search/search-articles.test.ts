import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { searchArticles } from "../../../../src/data/search/search-articles";
import { searchNearWords } from "../../../../src/data/search/search-near-words";
import { groupResults } from "../../../../src/domain/search/group-results";
import { readQuery } from "../../../../src/domain/search/query/search-query";
import { importOntario } from "../../../support/import-ontario";
import { measureSearch } from "../../../support/measure-search";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
  await importOntario(database);
}, 180_000);
afterAll(() => database.close());

const search = async (query: string, language: "en" | "fr" = "en") => {
  const { scored, ...found } = await searchArticles(database.client, language, readQuery(query, language));
  return { ...found, groups: groupResults(scored) };
};
const firstOf = async (query: string, language: "en" | "fr" = "en") =>
  (await search(query, language)).groups[0]?.results[0];

describe("searching the guides", () => {
  test("finds the right section first for real English queries", async () => {
    const { count, reciprocalRank, first, answersFirst } = await measureSearch(database.client, "en");
    expect(count).toBeGreaterThanOrEqual(60);
    expect(reciprocalRank).toBeGreaterThanOrEqual(0.92);
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(answersFirst).toBeGreaterThanOrEqual(0.85);
  });

  test("finds the right section first for real French queries", async () => {
    const { count, reciprocalRank, first } = await measureSearch(database.client, "fr");
    expect(count).toBeGreaterThanOrEqual(25);
    expect(reciprocalRank).toBeGreaterThanOrEqual(0.93);
    expect(first).toBeGreaterThanOrEqual(0.88);
  });

  test("leads to the fact that says the official word for an everyday one", async () => {
    expect((await firstOf("police clearance"))?.entry).toMatchObject({ article: "ontario-cpso", language: "en" });
    expect((await firstOf("police clearance"))?.sentence).toMatch(/criminal record search/);
    expect((await firstOf("certificat de police", "fr"))?.entry).toMatchObject({ article: "ontario-cpso.fr" });
    expect((await firstOf("certificat de police", "fr"))?.sentence).toMatch(/casier judiciaire/);
  });

  test("finds the same with and without accents, in one or many, and by a beginning", async () => {
    const position = async (query: string) => (await firstOf(query, "fr"))?.entry.position;
    const expected = await position("vérification du casier judiciaire");
    expect(expected).toBeDefined();
    expect(await position("VERIFICATIONS du casier judiciaire")).toBe(expected);
    expect(await position("vérification du casier judic")).toBe(expected);
  });

  test("says what was meant by a slip", async () => {
    expect((await search("certifcate of registraton")).meaning.meant).toBe("certificate of registration");
    expect((await search("certificate of registration")).meaning.meant).toBeUndefined();
  });

  test("lists at least twenty results where there are as many", async () => {
    const { groups } = await search("CPSO");
    expect(groups.flatMap(({ results }) => results).length).toBeGreaterThanOrEqual(20);
  });

  test("knows words that look like one that was not found", async () => {
    expect(await searchNearWords(database.client, "en", ["certifstate"], 5)).toContain("certificate");
    expect(await searchNearWords(database.client, "en", ["xqzj"], 5)).toEqual([]);
  });

  test("answers any text, operators, quotes and halves of characters among it", async () => {
    const operator = fc.constantFrom(
      "&",
      "|",
      "!",
      ":*",
      "<->",
      "'",
      '"',
      "\\",
      "(",
      ")",
      "%",
      "_",
      "--",
      ";",
      "\u0000",
      "🩺",
      "nac",
      "a",
    );
    const noise = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(operator, { maxLength: 12 }).map((parts) => parts.join(" ")),
      fc.array(operator, { maxLength: 12 }).map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(noise, fc.constantFrom("en" as const, "fr" as const), async (query, language) => {
        expect((await search(query, language)).groups).toBeInstanceOf(Array);
      }),
      { numRuns: 120 },
    );
  });
});
