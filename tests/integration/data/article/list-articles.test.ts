import { afterAll, beforeAll, expect, test } from "vitest";
import { listArticles } from "../../../../src/data/article/list-articles";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle } from "../../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const publish = (article: ReturnType<typeof sampleArticle>) =>
  publishArticle(database.client, article, { origin: "file", now: new Date(0) });

test("a list has the stage, the short name and the line of each guide, and says where a guide has none", async () => {
  const forLists = { stage: "examinations", shortTitle: "The test", shortSummary: "Who needs it" } as const;
  await publish({ ...sampleArticle("told", []), ...forLists });
  await publish({ ...sampleArticle("untold", []), order: 2 });
  expect(await listArticles(database.client)).toEqual([
    expect.objectContaining({ slug: "told", title: "All about told", ...forLists }),
    expect.objectContaining({ slug: "untold", stage: null, shortTitle: null, shortSummary: null }),
  ]);
});
