import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../../src/data/database/database";
import { publishArticle } from "../../../../../src/data/publication/publish-article";
import { withdrawArticle } from "../../../../../src/data/publication/withdraw-article";
import { indexEverydayWords } from "../../../../../src/data/search/index/index-everyday-words";
import { indexOutdated } from "../../../../../src/data/search/index/index-outdated";
import { searchArticles } from "../../../../../src/data/search/search-articles";
import { groupResults } from "../../../../../src/domain/search/group-results";
import { readQuery } from "../../../../../src/domain/search/query/search-query";
import { openFreshDatabase } from "../../../../support/open-fresh-database";
import { sampleArticle } from "../../../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const saying = (slug: string, ...passages: string[]) => ({
  ...sampleArticle(slug, []),
  sections: [{ anchor: "step-1", heading: "Step one", passages }],
});
const publish = async (slug: string, ...passages: string[]) => {
  await publishArticle(database.client, saying(slug, ...passages), { origin: "file", now: new Date() });
  await indexOutdated(database.client);
};
const articlesFor = async (query: string) =>
  groupResults((await searchArticles(database.client, "en", readQuery(query, "en"))).scored).map(
    ({ article }) => article,
  );
const entriesWith = async (word: string) =>
  (await database.client.searchTerm.findFirst({ where: { language: "en", word } }))?.entries ?? 0;

describe("indexing an article", () => {
  test("makes it found after its publication, and by its newest words only", async () => {
    await publish("moving", "The quokka fee is due.");
    expect(await articlesFor("quokka")).toEqual(["moving"]);
    await publish("moving", "The wombat fee is due.");
    expect(await articlesFor("quokka")).toEqual([]);
    expect(await articlesFor("wombats")).toEqual(["moving"]);
  });

  test("counts the entries that have a word, and forgets a word that none has", async () => {
    await publish("counted", "A numbat.", "Two numbats.", "A numbat again.");
    expect(await entriesWith("numbat")).toBe(3);
    await publish("counted", "A numbat.");
    expect(await entriesWith("numbat")).toBe(2);
    await publish("counted", "Nothing.");
    expect(await database.client.searchTerm.findMany({ where: { word: { startsWith: "numbat" } } })).toEqual([]);
  });

  test("ends with its withdrawal, and is not made up for then", async () => {
    await publish("gone", "The potoroo fee is due.");
    await withdrawArticle(
      database.client,
      { guide: "gone", why: "It misled its readers.", on: "2026-11-25" },
      new Date(),
    );
    expect(await articlesFor("potoroo")).toEqual([]);
    await indexOutdated(database.client);
    expect(await articlesFor("potoroo")).toEqual([]);
    await publish("gone", "The potoroo fee is due.");
    expect(await articlesFor("potoroo")).toEqual(["gone"]);
  });

  test("is made up for where a server ended before it, and finds the former words until then", async () => {
    await publish("older", "The bettong fee is due.");
    const saysMore = saying("older", "The bilby fee is due.");
    await publishArticle(database.client, saysMore, { origin: "file", now: new Date() });
    expect([await articlesFor("bettong"), await articlesFor("bilby")]).toEqual([["older"], []]);
    await indexOutdated(database.client);
    expect([await articlesFor("bettong"), await articlesFor("bilby")]).toEqual([[], ["older"]]);
  });

  test("leads from everyday words to it as long as editors keep them", async () => {
    await publish("official", "The dasyurid permit is needed.");
    await indexEverydayWords(database.client, [
      { language: "en", words: "marsupial pass", means: "dasyurid permit", nearest: false },
    ]);
    expect(await articlesFor("marsupial pass")).toEqual(["official"]);
    await indexEverydayWords(database.client, []);
    expect(await articlesFor("marsupial pass")).toEqual([]);
  });
});
