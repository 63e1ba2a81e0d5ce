import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishBlock } from "../../../../src/data/block/finish-block";
import type { Database } from "../../../../src/data/database/database";
import { createLearner } from "../../../../src/data/learner/create-learner";
import { deleteLearner } from "../../../../src/data/learner/delete-learner";
import { createDeviceLink } from "../../../../src/data/learner/device-link";
import { exportLearner } from "../../../../src/data/learner/export-learner";
import { findLearner } from "../../../../src/data/learner/find-learner";
import { setMark } from "../../../../src/data/mark/set-mark";
import { reportItem } from "../../../../src/data/report/report-item";
import { resetProgress } from "../../../../src/data/reset/reset-progress";
import { recordResponse } from "../../../../src/data/response/record-response";
import { savePlan } from "../../../../src/data/study-plan/save-plan";
import { countAnswers } from "../../../../src/data/tally/count-answers";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { publishQuestions, startedBlock } from "../../../support/start-practising";

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

/** Blocks without questions, one a minute after the learner's own. */
const addBlocks = (blockId: string, count: number) => database.client.$executeRaw`
  INSERT INTO block SELECT (jsonb_populate_record(block, jsonb_build_object(
    'id', gen_random_uuid(), 'created_at', created_at + number * interval '1 minute', 'share_id', NULL))).*
  FROM block CROSS JOIN generate_series(1, ${count}::int) AS number WHERE id = ${blockId}::uuid`;

/** The tables that hold something of a learner who has done all there is to do. */
const everyTableOfALearner = [
  "attempt",
  "block",
  "card",
  "counted_learner",
  "device_link",
  "learner",
  "learner_token",
  "miss",
  "notice",
  "report",
  "reset",
  "response",
  "review",
  "study_plan",
];

/** The names of all tables in which these words stand in some row. */
const tablesWith = async (client: Database["client"], words: string): Promise<string[]> => {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_prisma%' ORDER BY table_name`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await client.$queryRawUnsafe<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM "${name}" t WHERE position($1 in t::text) > 0`,
      words,
    );
    if (row && row.rows > 0) found.push(name);
  }
  return found;
};

/** A learner of whom every table holds something: an answer missed, marked and reported, a changed fact, a reset. */
const practisedMuch = async () => {
  const { client } = database;
  const token = randomBytes(32);
  const { id: learnerId } = await createLearner(client, token);
  const [article, another] = [await publishQuestions(database, 2), await publishQuestions(database, 1)];
  const block = await startedBlock(database, learnerId, { article, count: 2, mode: "tutor" }, now);
  const position = { learnerId, blockId: block.id, questionId: block.questions[0]?.id ?? "" };
  await recordResponse(client, {
    ...position,
    request: { responseId: randomUUID(), answer: { option: "wrong" }, certainty: "sure", elapsedMs: 1200 },
    now,
  });
  await setMark(client, { ...position, request: { flagged: true, note: "a private note" }, now });
  const reported = `A typing error (${article}).`;
  await reportItem(client, {
    learnerId,
    request: { question: position.questionId, reason: "typo", text: reported },
    now,
  });
  const { itemVersionId } = await client.blockQuestion.findUniqueOrThrow({ where: { id: position.questionId } });
  await client.notice.create({ data: { learnerId, oldVersionId: itemVersionId, createdAt: now } });
  const later = new Date(now.getTime() + 2 * 60_000);
  await practiseOnce(database, { learnerId, article: another, count: 1, option: "wrong", now: later });
  await resetProgress(client, { learnerId, article: another, now });
  await savePlan(client, { learnerId, target: "2027-04-01", articles: [article], now });
  await createDeviceLink(client, { learnerId, now });
  await countAnswers(client, now, new AbortController().signal);
  return { id: learnerId, token, block, reported };
};

describe("a learner without an account", () => {
  test("is known by a token of which only the hash is kept", async () => {
    const { id, token } = await practised();
    expect(await findLearner(database.client, { token, now })).toEqual({ id });
    expect(await findLearner(database.client, { token: randomBytes(32), now })).toBeNull();
    const stored = JSON.stringify(await database.client.learnerToken.findMany({ where: { learnerId: id } }));
    for (const encoding of ["hex", "base64", "base64url"] as const)
      expect(stored).not.toContain(token.toString(encoding));
  });

  test("can take along more blocks than one statement reads, the oldest first and each once", async () => {
    const { id, block } = await practised();
    await addBlocks(block.id, 230);
    const blocks = (await exportLearner(database.client, { learnerId: id, now }))?.blocks ?? [];
    expect([blocks.length, new Set(blocks.map((one) => one.id)).size]).toEqual([231, 231]);
    const begun = blocks.map(({ startedAt }) => startedAt.getTime());
    expect(begun).toEqual([...begun].sort((one, other) => one - other));
  });

  test("can take along all that was kept, without a score that would tell a key too early", async () => {
    const { id, block } = await practised();
    const exported = await exportLearner(database.client, { learnerId: id, now });
    expect(exported).toMatchObject({
      learner: { id },
      blocks: [{ id: block.id, questions: [{ responses: [{ answer: { option: "right" }, certainty: "sure" }] }] }],
    });
    expect(JSON.stringify(exported)).not.toMatch(/"score"|"key"|rationale/);
    await finishBlock(database.client, { learnerId: id, blockId: block.id, now });
    const after = await exportLearner(database.client, { learnerId: id, now });
    expect(after).toMatchObject({ blocks: [{ questions: [{ responses: [{ score: 1 }] }] }] });
  });

  test("leaves nothing behind in any table when deleted, but what they reported, without them; others keep theirs", async () => {
    const { client } = database;
    const [gone, stays] = [await practisedMuch(), await practised()];
    expect(await tablesWith(client, gone.id)).toEqual(everyTableOfALearner);
    await deleteLearner(client, gone.id);
    await deleteLearner(client, gone.id);
    expect(await findLearner(client, { token: gone.token, now })).toBeNull();
    expect(await exportLearner(client, { learnerId: gone.id, now })).toBeNull();
    for (const trace of [gone.id, gone.block.id, ...gone.block.questions.map(({ id }) => id), "a private note"])
      expect(await tablesWith(client, trace), trace).toEqual([]);
    expect(await client.report.findMany({ where: { text: gone.reported } })).toMatchObject([{ learnerId: null }]);
    expect(await client.response.count({ where: { learnerId: stays.id } })).toBe(1);
  });

  test("takes along everything that is kept: marks, reports, memory, notices, resets and settings", async () => {
    const { id, reported } = await practisedMuch();
    const exported = await exportLearner(database.client, { learnerId: id, now });
    expect(exported).toMatchObject({
      learner: { id, settings: { desiredRetention: 0.9, dailyReviews: 30 } },
      devices: [{ browser: null, system: null, usedOn: expect.any(String) }],
      links: [{ at: now, usedAt: null }],
      plan: { target: "2027-04-01", articles: [expect.any(String)], begunOn: "2026-11-01", begunLeft: 2 },
      blocks: [{ questions: [{ mark: { flagged: true, note: "a private note" } }, {}] }, {}],
      reports: [{ reason: "typo", text: reported }],
      reviews: [{ grade: "again" }],
      cards: [{ article: expect.any(String) }],
      misses: [{ misconception: "takes one rule for another", retestOn: "2026-11-03" }],
      notices: [{ seenAt: null }],
      resets: [{ article: expect.any(String) }],
    });
    expect(exported?.firstAttempts.length).toBeGreaterThan(0);
    expect(Object.values(exported?.statistics?.versions ?? {})).toEqual([{ rapid: 1 }]);
  });
});
