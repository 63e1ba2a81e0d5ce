import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readGeneration } from "../../../../src/data/content-state/read-generation";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { withdrawArticle } from "../../../../src/data/publication/withdraw-article";
import { listRecentRevisions } from "../../../../src/data/revision/list-recent-revisions";
import { listRevisions } from "../../../../src/data/revision/list-revisions";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle } from "../../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const day = (date: number) => new Date(Date.UTC(2026, 10, date, 12));
const publish = (slug: string, title: string, date: number, note?: string) =>
  publishArticle(
    database.client,
    { ...sampleArticle(slug, []), redirectFrom: [], title, note },
    { origin: "file", now: day(date) },
  );
const inShort = (byArticle: Map<string, { number: number }[]>) =>
  [...byArticle].map(([slug, revisions]) => [slug, ...revisions.map(({ number }) => number)]);

describe("the revisions of a guide", () => {
  test("are all kept with their day and note, the oldest first", async () => {
    await publish("kept", "One way", 1);
    await publish("kept", "Another way", 2, "The College renamed it.");
    const revisions = await listRevisions(database.client, "kept");
    expect(revisions.map(({ number, at, title, note }) => ({ number, at, title, note }))).toEqual([
      { number: 1, at: "2026-11-01T12:00:00.000Z", title: "One way", note: undefined },
      { number: 2, at: "2026-11-02T12:00:00.000Z", title: "Another way", note: "The College renamed it." },
    ]);
    expect(await listRevisions(database.client, "never-was")).toEqual([]);
  });

  test("are recent by the day of publication, each with its forerunner, and by language", async () => {
    await publish("old", "Title one", 3);
    await publish("new", "Title one", 4);
    await publish("new", "Title two", 5);
    await publish("new", "Title three", 6);
    await publish("new.fr", "Titre un", 7);
    expect(inShort(await listRecentRevisions(database.client, { language: "en" }, 2))).toEqual([["new", 1, 2, 3]]);
    expect(inShort(await listRecentRevisions(database.client, { language: "en" }, 4))).toEqual([
      ["new", 1, 2, 3],
      ["old", 1],
    ]);
    expect(inShort(await listRecentRevisions(database.client, { language: "fr" }, 9))).toEqual([["new.fr", 1]]);
    expect(inShort(await listRecentRevisions(database.client, { slug: "new" }, 1))).toEqual([["new", 2, 3]]);
  });

  test("are not told of a guide that was taken back, and every publication and withdrawal is noticed", async () => {
    const before = await readGeneration(database.client);
    await publish("taken", "Title one", 8);
    const between = await readGeneration(database.client);
    expect(between).toBeGreaterThan(before);
    await withdrawArticle(
      database.client,
      { guide: "taken", on: "2026-11-09", why: "The College closed this route." },
      day(9),
    );
    expect(await readGeneration(database.client)).toBeGreaterThan(between);
    expect(await listRevisions(database.client, "taken")).toEqual([]);
    expect((await listRecentRevisions(database.client, { slug: "taken" }, 9)).size).toBe(0);
  });
});
