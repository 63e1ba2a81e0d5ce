import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { setMark } from "../../../../src/data/mark/set-mark";
import { resetProgress } from "../../../../src/data/reset/reset-progress";
import { recordResponse } from "../../../../src/data/response/record-response";
import { shareBlock } from "../../../../src/data/share/share-block";
import { savePlan } from "../../../../src/data/study-plan/save-plan";
import { purgeUnused } from "../../../../src/data/upkeep/purge-unused";
import { tidyDatabase } from "../../../../src/data/upkeep/tidy-database";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

const start = new Date("2026-11-01T12:00:00Z");
const daysLater = (days: number) => new Date(start.getTime() + days * 24 * 60 * 60 * 1000);
const running = new AbortController().signal;

let database: Database;
let article: string;
beforeAll(async () => {
  database = await openFreshDatabase();
  article = await publishQuestions(database, 1);
});
afterAll(() => database.close());

/** Somebody whose cookie was made on that day. */
const learnerFrom = async (createdAt: Date): Promise<string> => {
  const { id } = await newLearner(database);
  await database.client.learner.update({ where: { id }, data: { createdAt } });
  return id;
};

const beginBlock = (learnerId: string, now: Date) =>
  startedBlock(database, learnerId, { article, count: 1, mode: "timed" }, now);

const answer = async (learnerId: string, block: Awaited<ReturnType<typeof beginBlock>>, now: Date) => {
  const position = { learnerId, blockId: block.id, questionId: block.questions[0]?.id ?? "" };
  const request = { responseId: randomUUID(), answer: { option: "wrong" }, elapsedMs: 900 };
  return recordResponse(database.client, { ...position, request, now });
};

const blocksLeft = (learnerId: string) => database.client.block.count({ where: { learnerId } });
const isThere = async (id: string) => (await database.client.learner.count({ where: { id } })) === 1;

test("what was reset goes once it can no longer be undone", async () => {
  const { client } = database;
  const learnerId = await learnerFrom(start);
  await practiseOnce(database, { learnerId, article, count: 1, option: "wrong", now: start });
  await resetProgress(client, { learnerId, now: start });
  const answersAfter = async (days: number) => {
    await tidyDatabase(database, daysLater(days), running);
    return client.response.count({ where: { learnerId } });
  };
  expect(await answersAfter(30)).toBe(1);
  expect(await answersAfter(31)).toBe(0);
});

test("a block that nobody answered goes after a week, and with it whoever did nothing else", async () => {
  const learnerId = await learnerFrom(start);
  await beginBlock(learnerId, start);
  await purgeUnused(database.client, daysLater(7), running);
  expect(await blocksLeft(learnerId)).toBe(1);
  expect(await purgeUnused(database.client, daysLater(7.1), running)).toEqual({ blocks: 1, learners: 1 });
  expect(await isThere(learnerId)).toBe(false);
});

test("a start page that stays open for five days still leads to the first answer", async () => {
  const learnerId = await learnerFrom(start);
  const block = await beginBlock(learnerId, daysLater(0));
  await purgeUnused(database.client, daysLater(5), running);
  // The page is open, the clock of the block is not what is asked here.
  await database.client.block.update({ where: { id: block.id }, data: { deadline: daysLater(6) } });
  expect(await answer(learnerId, block, daysLater(5))).toMatchObject({ kind: "recorded" });
});

test("what was answered, marked or shared stays, also where nothing more was done", async () => {
  const answered = await learnerFrom(start);
  await answer(answered, await beginBlock(answered, start), start);
  const marked = await learnerFrom(start);
  const { id: blockId, questions } = await beginBlock(marked, start);
  const position = { learnerId: marked, blockId, questionId: questions[0]?.id ?? "" };
  await setMark(database.client, { ...position, request: { note: "ask about this" }, now: start });
  const shared = await learnerFrom(start);
  await shareBlock(database.client, { learnerId: shared, blockId: (await beginBlock(shared, start)).id });
  await purgeUnused(database.client, daysLater(300), running);
  expect(await Promise.all([answered, marked, shared].map(blocksLeft))).toEqual([1, 1, 1]);
});

test("whoever has made a plan stays without a block, and no longer than others do without one", async () => {
  const learnerId = await learnerFrom(start);
  await savePlan(database.client, { learnerId, target: "2027-04-01", articles: [article], now: start });
  await purgeUnused(database.client, daysLater(30), running);
  expect(await isThere(learnerId)).toBe(true);
  await purgeUnused(database.client, daysLater(740), running);
  expect([await isThere(learnerId), await database.client.studyPlan.count({ where: { learnerId } })]).toEqual([
    false,
    0,
  ]);
});

test("whoever has done nothing for 24 months goes with everything; whoever came back in time stays", async () => {
  const { client } = database;
  const began = new Date("2024-01-15T12:00:00Z");
  const idle = await learnerFrom(began);
  await practiseOnce(database, { learnerId: idle, article, count: 1, option: "wrong", now: began });
  const back = await learnerFrom(began);
  await practiseOnce(database, { learnerId: back, article, count: 1, option: "wrong", now: began });
  await practiseOnce(database, { learnerId: back, article, count: 1, option: "right", now: new Date("2025-12-01") });

  await purgeUnused(client, new Date("2026-01-15T11:59:00Z"), running);
  expect(await isThere(idle)).toBe(true);
  await purgeUnused(client, new Date("2026-01-15T12:01:00Z"), running);
  expect([await isThere(idle), await isThere(back)]).toEqual([false, true]);
  const left = { where: { learnerId: idle } };
  expect(
    await Promise.all([
      client.response.count(left),
      client.review.count(left),
      client.card.count(left),
      client.miss.count(left),
      client.attempt.count(left),
    ]),
  ).toEqual([0, 0, 0, 0, 0]);
});

test("more than fits one page goes in one run, and a server that stops leaves the rest for the next", async () => {
  const { client } = database;
  const old = new Date("2026-06-01T12:00:00Z");
  const learners = await client.learner.createManyAndReturn({
    data: Array.from({ length: 450 }, () => ({ createdAt: old })),
    select: { id: true },
  });
  const left = () => client.learner.count({ where: { id: { in: learners.map(({ id }) => id) } } });
  expect(await purgeUnused(client, daysLater(0), AbortSignal.abort())).toEqual({ blocks: 0, learners: 0 });
  expect(await left()).toBe(450);
  await purgeUnused(client, daysLater(0), running);
  expect(await left()).toBe(0);
});

test("a first answer that comes in the moment of the purge keeps its block", async () => {
  const { client, kind } = database;
  // The embedded database does one thing at a time.
  if (kind === "embedded") return;
  const learnerId = await learnerFrom(start);
  const block = await beginBlock(learnerId, start);
  await database.client.block.update({ where: { id: block.id }, data: { deadline: daysLater(99) } });
  await client.$transaction(async (answering) => {
    // What recording an answer does until it is committed.
    await answering.$queryRaw`SELECT id FROM block WHERE id = ${block.id}::uuid FOR SHARE`;
    expect((await purgeUnused(client, daysLater(98), running)).blocks).toBe(0);
  });
  expect(await answer(learnerId, block, daysLater(98))).toMatchObject({ kind: "recorded" });
  await purgeUnused(client, daysLater(98), running);
  expect(await blocksLeft(learnerId)).toBe(1);
});

test("an account stays unused, and goes after 24 months without a sign-in; that of an editor never does", async () => {
  const { client } = database;
  const account = async (role: string | null) => {
    const id = randomUUID();
    await client.person.create({ data: { id, role, name: "Sam", signInName: `${id}@name.invalid`, updatedAt: start } });
    const learnerId = await learnerFrom(start);
    await client.learner.update({ where: { id: learnerId }, data: { personId: id } });
    return id;
  };
  const people = [await account(null), await account("author")];
  const [sam = "", amina = ""] = people;
  const left = async (days: number) => {
    await purgeUnused(client, daysLater(days), running);
    const found = await client.person.findMany({ where: { id: { in: people } }, include: { learner: true } });
    return found
      .filter(({ learner }) => learner !== null)
      .map(({ id }) => id)
      .sort();
  };
  expect(await left(700)).toEqual([sam, amina].sort());
  await client.person.update({ where: { id: sam }, data: { updatedAt: daysLater(300) } });
  expect(await left(740)).toEqual([sam, amina].sort());
  expect(await left(1100)).toEqual([amina]);
  expect(await client.person.count({ where: { id: sam } })).toBe(0);
});
