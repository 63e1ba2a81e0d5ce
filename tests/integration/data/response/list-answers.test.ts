import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { listMissedItems } from "../../../../src/data/miss/list-missed-items";
import { listAnswers } from "../../../../src/data/response/list-answers";
import { recordResponse } from "../../../../src/data/response/record-response";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

test("a timed question is one row, its latest answer, and tells no score before the time is up", async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const article = await publishQuestions(database, 1);
  const block = await startedBlock(database, learnerId, { article, count: 1, mode: "timed" }, noon(1));
  const questionId = block.questions[0]?.id ?? "";
  for (const option of ["wrong", "right"]) {
    const request = { responseId: crypto.randomUUID(), answer: { option }, elapsedMs: 900 };
    await recordResponse(client, { learnerId, blockId: block.id, questionId, request, now: noon(1) });
  }
  expect(await listAnswers(client, learnerId, noon(1))).toMatchObject([{ answer: { option: "right" }, score: null }]);
  expect(await listAnswers(client, learnerId, noon(2))).toMatchObject([{ answer: { option: "right" }, score: 1 }]);
});

test("a question missed twice is listed once, with what was believed", async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const article = await publishQuestions(database, 1);
  for (const day of [1, 4])
    await practiseOnce(database, { learnerId, article, count: 1, option: "wrong", now: noon(day) });
  expect(await listMissedItems(client, learnerId)).toMatchObject([
    { article, retired: false, misconceptions: ["takes one rule for another"], item: { identity: `${article}/q0` } },
  ]);
});
