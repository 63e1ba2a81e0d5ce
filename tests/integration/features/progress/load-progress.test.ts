import { afterAll, beforeAll, expect, test } from "vitest";
import { listArticles } from "../../../../src/data/article/list-articles";
import type { Database } from "../../../../src/data/database/database";
import { reportSection } from "../../../../src/data/report/report-section";
import { loadProgress } from "../../../../src/features/progress/load-progress";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { newLearner, publishQuestions } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

test("Progress shows what somebody reported who has no block, and nothing to whoever did neither", async () => {
  const { client } = database;
  const slug = await publishQuestions(database, 1);
  const { id: learnerId } = await newLearner(database);
  const now = new Date("2026-11-28T12:00:00Z");
  const opening = { query: {}, published: await listArticles(client), language: "en" as const, bound: null };
  const load = () => loadProgress({ client, learnerId }, { ...opening, forecast: [], now });
  expect(await load()).toBeNull();
  const request = { article: slug, revision: 1, section: "step-1", reason: "typo" as const };
  await reportSection(client, { learnerId, request, now });
  expect(await load()).toMatchObject({ blocks: [], reports: [{ article: slug, section: "step-1", done: null }] });
});
