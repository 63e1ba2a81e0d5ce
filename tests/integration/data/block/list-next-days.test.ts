import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listNextDays } from "../../../../src/data/block/list-next-days";
import type { Database } from "../../../../src/data/database/database";
import { listMisses } from "../../../../src/data/miss/list-misses";
import { recordResponse } from "../../../../src/data/response/record-response";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-01T12:00:00Z");

test("what was answered has the day on which it is first met again; what was not has none, nor has somebody else's", async () => {
  const article = await publishQuestions(database, 3);
  const { id: learnerId } = await newLearner(database);
  const { id: blockId, questions } = await startedBlock(database, learnerId, { article, count: 3, mode: "tutor" }, now);
  const answer = (index: number, option: string) =>
    recordResponse(database.client, {
      learnerId,
      blockId,
      questionId: questions[index]?.id ?? "",
      request: { responseId: randomUUID(), answer: { option }, elapsedMs: 900 },
      now,
    });
  await answer(0, "wrong");
  await answer(1, "right");
  const days = await listNextDays(database.client, { learnerId, blockId, now });
  expect([...days.keys()].sort()).toEqual([questions[0]?.id, questions[1]?.id].sort());
  const [missed = "", known = ""] = questions.map(({ id }) => days.get(id));
  // A miss comes back with the review of its card, a day on; its retest is due the day after. What is known comes later.
  expect(missed).toBe("2026-11-02");
  expect(known > missed).toBe(true);
  // The error log names the same day.
  const [logged] = await listMisses(database.client, learnerId, now);
  expect([logged?.questionId, logged?.comesBackOn]).toEqual([questions[0]?.id, missed]);
  const other = { learnerId: (await newLearner(database)).id, blockId, now };
  expect(await listNextDays(database.client, other)).toEqual(new Map());
});
