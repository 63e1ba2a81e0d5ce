import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findArticle } from "../../../../src/data/article/find-article";
import { findMovedArticle } from "../../../../src/data/article/find-moved-article";
import { listArticles } from "../../../../src/data/article/list-articles";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { listPublishedRevisions } from "../../../../src/data/revision/list-published-revisions";
import type { Item } from "../../../../src/domain/item/item";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const request = { origin: "file" as const, now: new Date("2026-11-01T12:00:00Z") };
const publish = (slug: string, items: Item[]) => publishArticle(database.client, sampleArticle(slug, items), request);
const versionsOf = (identity: string) =>
  database.client.itemVersion.findMany({ where: { item: { identity } }, orderBy: { number: "asc" } });

describe("publishing an article", () => {
  test("makes its first revision and its items", async () => {
    const published = await publish("first", [sampleItem("first", "fees"), sampleItem("first", "time")]);
    expect(published).toMatchObject({
      kind: "published",
      revision: 1,
      items: { created: 2, changed: 0, retired: 0, unchanged: 0 },
    });
    const article = await findArticle(database.client, "first");
    expect(article).toMatchObject({ title: "All about first", revision: 1, items: { total: 2 } });
    expect(article?.items.byForm).toEqual({ "single-best-answer": 2 });
    expect(article).not.toHaveProperty("items.0");
  });

  test("a second time changes nothing", async () => {
    await publish("same", [sampleItem("same", "fees")]);
    const before = await database.client.contentState.findFirst();
    expect(await publish("same", [sampleItem("same", "fees")])).toEqual({ kind: "unchanged", revision: 1 });
    expect(await database.client.contentState.findFirst()).toEqual(before);
    expect(await database.client.revision.count({ where: { articleSlug: "same" } })).toBe(1);
  });

  test("by two servers at once makes one revision", async () => {
    const items = [sampleItem("twice", "fees")];
    const kinds = (await Promise.all([publish("twice", items), publish("twice", items)])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["published", "unchanged"]);
    expect(await database.client.revision.count({ where: { articleSlug: "twice" } })).toBe(1);
  });

  test("gives only a changed item a new version, of the same identity", async () => {
    await publish("change", [sampleItem("change", "fees"), sampleItem("change", "time")]);
    const changed = { ...sampleItem("change", "fees"), stem: "What does it cost now?" };
    const published = await publish("change", [changed, sampleItem("change", "time")]);
    expect(published).toMatchObject({ revision: 2, items: { created: 0, changed: 1, retired: 0, unchanged: 1 } });
    const [old, live] = await versionsOf("change/fees");
    expect(old?.retiredAt).not.toBeNull();
    expect(live).toMatchObject({ number: 2, retiredAt: null, stem: "What does it cost now?", itemId: old?.itemId });
    expect(await versionsOf("change/time")).toHaveLength(1);
  });

  test("retires what is no longer asked, and takes it up again as a further version", async () => {
    const both = [sampleItem("return", "fees"), sampleItem("return", "time")];
    await publish("return", both);
    expect(await publish("return", both.slice(0, 1))).toMatchObject({ items: { retired: 1 } });
    expect((await findArticle(database.client, "return"))?.items.total).toBe(1);
    expect(await publish("return", both)).toMatchObject({ revision: 3, items: { created: 1 } });
    const versions = await versionsOf("return/time");
    expect(versions.map(({ number, retiredAt }) => [number, retiredAt === null])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test("shows the day a source was read again without a new version", async () => {
    const item = sampleItem("reread", "fees");
    await publish("reread", [item]);
    const source = { ...item.passage.source, checked: "2026-10-31" };
    const reread = { ...item, passage: { ...item.passage, source } };
    expect(await publish("reread", [reread])).toMatchObject({ revision: 2, items: { unchanged: 1 } });
    const versions = await versionsOf("reread/fees");
    expect(versions).toHaveLength(1);
    expect(versions[0]?.content).toEqual(reread);
  });

  test("keeps an item from its enemies without a new version", async () => {
    const [fees, time] = [sampleItem("enemies", "fees"), sampleItem("enemies", "time")];
    await publish("enemies", [fees, time]);
    const published = await publish("enemies", [{ ...fees, enemies: [time.objective] }, time]);
    expect(published).toMatchObject({ revision: 2, items: { created: 0, changed: 0, retired: 0, unchanged: 2 } });
    expect(await versionsOf("enemies/fees")).toMatchObject([{ number: 1, enemies: [time.objective] }]);
    expect(await versionsOf("enemies/time")).toMatchObject([{ number: 1, enemies: [] }]);
  });

  test("leaves everything as it was when an item belongs to another article", async () => {
    await publish("owner", [sampleItem("owner", "fees")]);
    await expect(publish("thief", [sampleItem("owner", "time")])).rejects.toThrow();
    expect(await findArticle(database.client, "thief")).toBeNull();
    expect((await listPublishedRevisions(database.client)).map(({ slug }) => slug)).not.toContain("thief");
  });

  test("lists it with the number of its questions, and finds it by a former slug", async () => {
    await publish("listed", [sampleItem("listed", "fees")]);
    expect(await listArticles(database.client)).toContainEqual({
      slug: "listed",
      title: "All about listed",
      summary: "One sentence of what the reader gets.",
      language: "en",
      reviewed: "2026-10-01",
      items: { total: 1 },
      stage: null,
      shortTitle: null,
      shortSummary: null,
    });
    expect(await findMovedArticle(database.client, "old-listed")).toBe("listed");
    expect(await findMovedArticle(database.client, "never-was")).toBeNull();
  });

  test("cannot be undone behind its back: the tables refuse to change or delete what was published", async () => {
    await publish("kept", [sampleItem("kept", "fees")]);
    const { client } = database;
    const where = { articleSlug: "kept" };
    await expect(client.revision.updateMany({ where, data: { hash: "other" } })).rejects.toThrow();
    await expect(client.revision.deleteMany({ where })).rejects.toThrow();
    await expect(client.itemVersion.deleteMany({ where: { item: where } })).rejects.toThrow();
  });
});
