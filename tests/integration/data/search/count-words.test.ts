import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { countWords } from "../../../../src/data/search/count-words";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle } from "../../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

test("the words of each guide are counted over all its passages", async () => {
  const sections = [
    { anchor: "step-1", heading: "One", passages: ["Two words.", " three  more words "] },
    { anchor: "step-2", heading: "Two", passages: ["last"] },
  ];
  await publishArticle(
    database.client,
    { ...sampleArticle("counted", []), sections },
    { origin: "file", now: new Date(0) },
  );
  expect([...(await countWords(database.client, ["counted"]))]).toEqual([["counted", 6]]);
});
