import { afterAll, beforeAll, expect, test } from "vitest";
import { listDue } from "../../../../src/data/card/list-due";
import { readForecast } from "../../../../src/data/card/read-forecast";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, publishQuestions } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

test("what no question can be asked on any more is neither called due nor foreseen", async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const article = await publishQuestions(database, 2);
  await practiseOnce(database, { learnerId, article, count: 2, option: "wrong", now: noon(1) });
  const due = async () => (await listDue(client, learnerId, noon(8))).map(({ objective }) => objective);
  const foreseen = async () => (await readForecast(client, learnerId, noon(8), 1)).map(({ objectives }) => objectives);
  expect(await due()).toEqual([`fact:${article}-q0`, `fact:${article}-q1`]);
  expect(await foreseen()).toEqual([2]);
  const shorter = sampleArticle(article, [sampleItem(article, "q0")]);
  await publishArticle(client, shorter, { origin: "file", now: noon(2) });
  expect(await due()).toEqual([`fact:${article}-q0`]);
  expect(await foreseen()).toEqual([1]);
});
