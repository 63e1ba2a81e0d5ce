import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findArticle } from "../../../../src/data/article/find-article";
import { findWithdrawal } from "../../../../src/data/article/find-withdrawal";
import { listArticles } from "../../../../src/data/article/list-articles";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { withdrawArticle } from "../../../../src/data/publication/withdraw-article";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-20T12:00:00Z");
const notice = { on: "2026-11-20", why: "The programme has ended.", instead: "newer" };
const publish = (slug: string) =>
  publishArticle(database.client, sampleArticle(slug, [sampleItem(slug, "fees")]), { origin: "file", now });
const withdraw = (guide: string) => withdrawArticle(database.client, { guide, ...notice }, now);

describe("withdrawing a guide", () => {
  test("takes it and its translation out of what is read and asked, and says why", async () => {
    await publish("ended");
    await publish("ended.fr");
    await publish("ended-not");
    expect((await withdraw("ended")).sort()).toEqual(["ended", "ended.fr"]);
    expect(await findArticle(database.client, "ended")).toBeNull();
    expect((await listArticles(database.client)).map(({ slug }) => slug)).toEqual(["ended-not"]);
    expect(await findWithdrawal(database.client, "ended.fr")).toEqual({ ...notice, title: "All about ended.fr" });
    expect(await database.client.itemVersion.count({ where: { articleSlug: "ended", retiredAt: null } })).toBe(0);
    expect(await database.client.revision.count({ where: { articleSlug: "ended" } })).toBe(1);
  });

  test("a second time changes nothing", async () => {
    await publish("twice");
    await withdraw("twice");
    expect(await withdraw("twice")).toEqual([]);
  });

  test("is undone by publishing it again, with its questions", async () => {
    await publish("back");
    await withdraw("back");
    expect(await publish("back")).toMatchObject({ kind: "published", revision: 2, items: { created: 1 } });
    expect(await findArticle(database.client, "back")).toMatchObject({ revision: 2, items: { total: 1 } });
    expect(await findWithdrawal(database.client, "back")).toBeNull();
  });

  test("says nothing of a guide that never was", async () => {
    expect(await withdraw("never")).toEqual([]);
    expect(await findWithdrawal(database.client, "never")).toBeNull();
  });
});
