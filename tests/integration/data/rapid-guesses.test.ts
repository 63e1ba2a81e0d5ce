import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finishBlock } from "../../../src/data/block/finish-block";
import type { Database } from "../../../src/data/database/database";
import { readItemStatistics } from "../../../src/data/item/read-item-statistics";
import { listMisses } from "../../../src/data/miss/list-misses";
import { recordResponse } from "../../../src/data/response/record-response";
import type { Mode } from "../../../src/domain/block/block-request";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { newLearner, publishQuestions, startedBlock } from "../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const begun = new Date("2026-11-01T12:00:00Z");
const moment = (ms: number) => new Date(begun.getTime() + ms);

const figuresOf = async (article: string) => {
  const { client } = database;
  const versions = await client.itemVersion.findMany({ where: { articleSlug: article }, orderBy: { id: "asc" } });
  const figures = await readItemStatistics(
    client,
    versions.map(({ id }) => id),
  );
  return versions.map(({ id, difficulty }) => ({ difficulty, figures: figures.get(id) }));
};

/** A new learner answers a whole block wrong, each question `everyMs` after the one before, and says that it took `saysMs`. */
const answerAll = async (
  article: string,
  { count, mode = "tutor", everyMs, saysMs }: { count: number; mode?: Mode; everyMs: number; saysMs: number },
) => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const block = await startedBlock(database, learnerId, { article, count, mode }, begun);
  for (const [index, { id: questionId }] of block.questions.entries()) {
    const request = { responseId: randomUUID(), answer: { option: "wrong" }, elapsedMs: saysMs };
    const now = moment((index + 1) * everyMs);
    await recordResponse(client, { learnerId, blockId: block.id, questionId, request, now });
  }
  const results = await finishBlock(client, { learnerId, blockId: block.id, now: moment((count + 1) * everyMs) });
  return { learnerId, results };
};

test("a script that answers 200 questions in a second each changes no figure, whatever time it says", async () => {
  const article = await publishQuestions(database, 200);
  const before = await figuresOf(article);
  await answerAll(article, { count: 200, everyMs: 1_000, saysMs: 30_000 });
  const now = await figuresOf(article);
  expect(now).toEqual(before);
  expect(now.every(({ figures }) => figures === undefined)).toBe(true);
});

for (const mode of ["tutor", "timed"] as const)
  test(`forty scripts of a second a question leave difficulty, median and shares of a ${mode} block alone`, async () => {
    const article = await publishQuestions(database, 3);
    for (let person = 0; person < 30; person += 1)
      await answerAll(article, { count: 3, mode, everyMs: 20_000, saysMs: 15_000 });
    const before = await figuresOf(article);
    expect(before.map(({ difficulty, figures }) => [difficulty, figures?.answers, figures?.rested])).toEqual([
      ["hard", 30, 30],
      ["hard", 30, 30],
      ["hard", 30, 30],
    ]);
    for (let script = 0; script < 40; script += 1)
      await answerAll(article, { count: 3, mode, everyMs: 1_000, saysMs: 1_000 });
    expect(await figuresOf(article)).toEqual(before);
  });

test("for the learner a rapid guess is an answer like any other", async () => {
  const article = await publishQuestions(database, 2);
  const { learnerId, results } = await answerAll(article, { count: 2, everyMs: 1_000, saysMs: 1_000 });
  expect(results).toMatchObject({ right: 0, total: 2 });
  expect(results?.items.map(({ answered }) => answered)).toEqual([true, true]);
  expect(await listMisses(database.client, learnerId, moment(60_000))).toHaveLength(2);
  expect(await database.client.card.count({ where: { learnerId } })).toBe(2);
});

test("whoever guessed and saw the key is not counted when they answer again", async () => {
  const article = await publishQuestions(database, 1);
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  for (const [round, elapsedMs] of [1_000, 20_000].entries()) {
    const start = moment(round * 60_000);
    const block = await startedBlock(database, learnerId, { article, count: 1, mode: "tutor" }, start);
    const request = { responseId: randomUUID(), answer: { option: "right" }, elapsedMs };
    const position = { learnerId, blockId: block.id, questionId: block.questions[0]?.id ?? "" };
    await recordResponse(client, { ...position, request, now: new Date(start.getTime() + 30_000) });
  }
  expect((await figuresOf(article)).map(({ figures }) => figures)).toEqual([undefined]);
});

test("two blocks of one learner do not double their time", async () => {
  const article = await publishQuestions(database, 2);
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const start = () => startedBlock(database, learnerId, { article, count: 1, mode: "tutor" }, begun);
  const blocks = [await start(), await start()];
  const answer = ({ id: blockId, questions }: (typeof blocks)[number]) =>
    recordResponse(client, {
      learnerId,
      blockId,
      questionId: questions[0]?.id ?? "",
      request: { responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 4_000 },
      now: moment(5_000),
    });
  await Promise.all(blocks.map(answer));
  const stored = await client.response.findMany({ where: { learnerId }, orderBy: { timeOnTaskMs: "desc" } });
  expect(stored.map(({ timeOnTaskMs, rapidGuess }) => [timeOnTaskMs, rapidGuess])).toEqual([
    [4_000, false],
    [1_000, true],
  ]);
});
