import { afterAll, beforeAll, expect, test } from "vitest";
import { loadBlock } from "../../../../src/data/block/load-block";
import type { Database } from "../../../../src/data/database/database";
import { loadItems } from "../../../../src/data/item/load-items";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, startedBlock } from "../../../support/start-practising";

const now = new Date("2026-11-01T12:00:00Z");

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const publish = (checked: string) => {
  const item = sampleItem("permit", "fees");
  const source = { ...item.passage.source, checked };
  const article = sampleArticle("permit", [{ ...item, passage: { ...item.passage, source } }]);
  return publishArticle(database.client, article, { origin: "file", now });
};

test("an item that was brought up to date in place is read again, and none else", async () => {
  await publish("2026-10-01");
  const { id: learnerId } = await newLearner(database);
  const { id: blockId } = await startedBlock(database, learnerId, { article: "permit", count: 1, mode: "tutor" });
  const read = async () => {
    const loaded = await loadBlock(database.client, { learnerId }, { blockId, now });
    return loaded?.block.questions[0]?.item;
  };
  const before = await read();
  expect(await read()).toBe(before);
  await publish("2026-10-20");
  expect(await read()).toMatchObject({ stem: before?.stem, passage: { source: { checked: "2026-10-20" } } });
  expect(await loadItems(database.client, [])).toEqual(new Map());
});
