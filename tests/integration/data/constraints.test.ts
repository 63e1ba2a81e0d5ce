import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../src/data/database/database";
import { recordResponse } from "../../../src/data/response/record-response";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { newLearner, publishQuestions, startedBlock } from "../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-01T12:00:00Z");

/** A tutor block with one answer, and the row of that answer. */
const answered = async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const article = await publishQuestions(database, 2);
  const block = await startedBlock(database, learnerId, { article, count: 2, mode: "tutor" }, now);
  const request = { responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 1 };
  const questionId = block.questions[0]?.id ?? "";
  await recordResponse(client, { learnerId, blockId: block.id, questionId, request, now });
  const { answer, feedback, ...row } = await client.response.findFirstOrThrow({ where: { learnerId } });
  return { ...row, answer: answer ?? {}, feedback: feedback ?? {} };
};

describe("the tables themselves refuse", () => {
  test("a second answer in tutor mode", async () => {
    const row = await answered();
    await expect(database.client.response.create({ data: { ...row, id: randomUUID(), ordinal: 2 } })).rejects.toThrow();
  });

  test("an answer that claims another mode than its block's", async () => {
    const row = await answered();
    const data = { ...row, id: randomUUID(), mode: "timed" as const, ordinal: 2 };
    await expect(database.client.response.create({ data })).rejects.toThrow();
  });

  test("an answer of another learner, or to a question of another block", async () => {
    const [row, other] = [await answered(), await answered()];
    const create = (change: object) =>
      database.client.response.create({ data: { ...row, id: randomUUID(), ...change } });
    await expect(create({ learnerId: other.learnerId })).rejects.toThrow();
    await expect(create({ questionId: other.questionId })).rejects.toThrow();
  });

  test("to change an answer that was acknowledged", async () => {
    const { id } = await answered();
    await expect(database.client.response.updateMany({ where: { id }, data: { score: 0 } })).rejects.toThrow();
  });

  test("a score above one", async () => {
    const row = await answered();
    const unanswered = await database.client.blockQuestion.findFirstOrThrow({
      where: { blockId: row.blockId, NOT: { id: row.questionId } },
    });
    const data = { ...row, id: randomUUID(), questionId: unanswered.id, score: 1.5 };
    await expect(database.client.response.create({ data })).rejects.toThrow();
  });

  test("a deadline in tutor mode, and a timed block without one", async () => {
    const { blockId: id, learnerId } = await answered();
    const { client } = database;
    await expect(client.block.update({ where: { id }, data: { deadline: now } })).rejects.toThrow();
    const timed = { learnerId, mode: "timed" as const, seed: "s", request: {}, createdAt: now };
    await expect(client.block.create({ data: timed })).rejects.toThrow();
  });

  test("the same question twice in a block", async () => {
    const { blockId } = await answered();
    const { client } = database;
    const { itemVersionId } = await client.blockQuestion.findFirstOrThrow({ where: { blockId } });
    await expect(client.blockQuestion.create({ data: { blockId, position: 9, itemVersionId } })).rejects.toThrow();
  });

  test("two live versions of an item", async () => {
    await publishQuestions(database, 1);
    const { client } = database;
    const { id: _, content, number, ...version } = await client.itemVersion.findFirstOrThrow();
    const data = { ...version, number: number + 1, content: content ?? {} };
    await expect(client.itemVersion.create({ data })).rejects.toThrow();
  });

  test("an article without a revision, and a second row of the content state", async () => {
    const { client } = database;
    await expect(
      client.article.create({
        data: { slug: "bare", id: "bare", originalSlug: "bare", language: "en", currentNumber: 1 },
      }),
    ).rejects.toThrow();
    await expect(client.contentState.create({ data: { id: 2 } })).rejects.toThrow();
  });
});
