import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finishBlock } from "../../../../src/data/block/finish-block";
import { listOpenBlocks } from "../../../../src/data/block/list-open-blocks";
import type { Database } from "../../../../src/data/database/database";
import { recordResponse } from "../../../../src/data/response/record-response";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-01T12:00:00Z");
const anHourLater = new Date("2026-11-01T13:00:00Z");

test("a learner finds what was begun, newest first, and neither what is finished, out of time nor somebody else's", async () => {
  const article = await publishQuestions(database, 2);
  const { id } = await newLearner(database);
  const finished = await startedBlock(database, id, { article, count: 2, mode: "tutor" }, now);
  await finishBlock(database.client, { learnerId: id, blockId: finished.id, now });
  const begun = await startedBlock(database, id, { article, count: 2, mode: "tutor" }, now);
  const timed = await startedBlock(database, id, { article, count: 2, mode: "timed" }, new Date(now.getTime() + 1));
  await startedBlock(database, (await newLearner(database)).id, { article, count: 2, mode: "tutor" }, now);
  await recordResponse(database.client, {
    learnerId: id,
    blockId: begun.id,
    questionId: begun.questions[0]?.id ?? "",
    request: { responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 900 },
    now,
  });

  const open = await listOpenBlocks(database.client, id, now);
  expect(open.map(({ id: block, mode, answered, total, begun: at }) => ({ block, mode, answered, total, at }))).toEqual(
    [
      { block: timed.id, mode: "timed", answered: 0, total: 2, at: "2026-11-01T12:00:00.001Z" },
      { block: begun.id, mode: "tutor", answered: 1, total: 2, at: "2026-11-01T12:00:00.000Z" },
    ],
  );
  expect(open.every(({ articleTitle }) => articleTitle !== null && articleTitle.length > 0)).toBe(true);
  expect(open.map(({ ofMisses }) => ofMisses)).toEqual([false, false]);
  expect((await listOpenBlocks(database.client, id, anHourLater)).map(({ id: block }) => block)).toEqual([begun.id]);
});

test("a block that asks what was missed says so", async () => {
  const article = await publishQuestions(database, 2);
  const { id } = await newLearner(database);
  const first = await startedBlock(database, id, { article, count: 2, mode: "tutor" }, now);
  await recordResponse(database.client, {
    learnerId: id,
    blockId: first.id,
    questionId: first.questions[0]?.id ?? "",
    request: { responseId: randomUUID(), answer: { option: "wrong" }, elapsedMs: 900 },
    now,
  });
  await finishBlock(database.client, { learnerId: id, blockId: first.id, now });
  await startedBlock(database, id, { missedIn: first.id, count: 1, mode: "tutor" }, anHourLater);
  await startedBlock(database, id, { states: ["incorrect"], count: 1, mode: "tutor" }, anHourLater);
  await startedBlock(database, id, { states: ["incorrect", "unused"], count: 1, mode: "tutor" }, now);
  const open = await listOpenBlocks(database.client, id, anHourLater);
  expect(open.map(({ ofMisses }) => ofMisses)).toEqual([true, true, false]);
});
