import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLearner } from "../../../src/data/create-learner";
import type { Database } from "../../../src/data/database";
import { deleteLearner } from "../../../src/data/delete-learner";
import { exportLearner } from "../../../src/data/export-learner";
import { findLearner } from "../../../src/data/find-learner";
import { finishBlock } from "../../../src/data/finish-block";
import { recordResponse } from "../../../src/data/record-response";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { publishQuestions, startedBlock } from "../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-01T12:00:00Z");

/** A learner with one answer in a timed block. */
const practised = async () => {
  const token = randomBytes(32);
  const { id } = await createLearner(database.client, token);
  const article = await publishQuestions(database, 1);
  const block = await startedBlock(database, id, { article, count: 1, mode: "timed" }, now);
  await recordResponse(database.client, {
    learnerId: id,
    blockId: block.id,
    questionId: block.questions[0]?.id ?? "",
    request: { responseId: randomUUID(), answer: { option: "right" }, certainty: "sure", elapsedMs: 1200 },
    now,
  });
  return { id, token, block };
};

describe("a learner without an account", () => {
  test("is known by a token of which only the hash is kept", async () => {
    const { id, token } = await practised();
    expect(await findLearner(database.client, token)).toEqual({ id });
    expect(await findLearner(database.client, randomBytes(32))).toBeNull();
    const stored = JSON.stringify(await database.client.learner.findUnique({ where: { id } }));
    for (const encoding of ["hex", "base64", "base64url"] as const)
      expect(stored).not.toContain(token.toString(encoding));
  });

  test("can take along all that was kept, without a score that would tell a key too early", async () => {
    const { id, block } = await practised();
    const kept = await exportLearner(database.client, { learnerId: id, now });
    expect(kept).toMatchObject({
      learner: { id },
      blocks: [{ id: block.id, questions: [{ responses: [{ answer: { option: "right" }, certainty: "sure" }] }] }],
    });
    expect(JSON.stringify(kept)).not.toMatch(/"score"|"key"|rationale/);
    await finishBlock(database.client, { learnerId: id, blockId: block.id, now });
    const after = await exportLearner(database.client, { learnerId: id, now });
    expect(after).toMatchObject({ blocks: [{ questions: [{ responses: [{ score: 1 }] }] }] });
  });

  test("leaves nothing behind when deleted, and others keep theirs", async () => {
    const [gone, stays] = [await practised(), await practised()];
    await deleteLearner(database.client, gone.id);
    await deleteLearner(database.client, gone.id);
    const { client } = database;
    expect(await findLearner(client, gone.token)).toBeNull();
    expect(await exportLearner(client, { learnerId: gone.id, now })).toBeNull();
    expect(await client.block.count({ where: { learnerId: gone.id } })).toBe(0);
    expect(await client.blockQuestion.count({ where: { blockId: gone.block.id } })).toBe(0);
    expect(await client.response.count({ where: { learnerId: gone.id } })).toBe(0);
    expect(await client.response.count({ where: { learnerId: stays.id } })).toBe(1);
  });
});
