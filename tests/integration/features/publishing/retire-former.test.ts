import { afterAll, beforeAll, expect, test } from "vitest";
import { findMovedArticle } from "../../../../src/data/article/find-moved-article";
import { listArticles } from "../../../../src/data/article/list-articles";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { retireFormer } from "../../../../src/features/publishing/retire-former";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle } from "../../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

test("a guide that got another name stands in the list once, and its old address leads to the new one", async () => {
  const now = new Date("2026-11-25T12:00:00Z");
  const { client } = database;
  for (const slug of ["old-name", "old-name.fr", "another"])
    await publishArticle(client, { ...sampleArticle(slug, []), redirectFrom: [] }, { origin: "file", now });
  const renamed = { ...sampleArticle("new-name", []), redirectFrom: ["old-name"] };
  await publishArticle(client, renamed, { origin: "file", now });
  expect((await retireFormer(client, renamed, now)).toSorted()).toEqual(["old-name", "old-name.fr"]);
  expect((await listArticles(client)).map(({ slug }) => slug).toSorted()).toEqual(["another", "new-name"]);
  expect(await findMovedArticle(client, "old-name")).toBe("new-name");
  expect(await retireFormer(client, renamed, now)).toEqual([]);
});
