import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishBlock } from "../../../../src/data/block/finish-block";
import { settleBlocks } from "../../../../src/data/block/settle-blocks";
import type { Database } from "../../../../src/data/database/database";
import { inTransaction } from "../../../../src/data/database/in-transaction";
import { createLearner } from "../../../../src/data/learner/create-learner";
import { createDeviceLink } from "../../../../src/data/learner/device-link";
import { findLearner } from "../../../../src/data/learner/find-learner";
import { findPreferences } from "../../../../src/data/learner/find-preferences";
import { joinLearner } from "../../../../src/data/learner/join-learner";
import { mergeLearners } from "../../../../src/data/learner/merge-learners";
import { updatePreferences } from "../../../../src/data/learner/update-preferences";
import { setMark } from "../../../../src/data/mark/set-mark";
import { reportItem } from "../../../../src/data/report/report-item";
import { reportSection } from "../../../../src/data/report/report-section";
import { resetProgress } from "../../../../src/data/reset/reset-progress";
import { undoReset } from "../../../../src/data/reset/undo-reset";
import { recordResponse } from "../../../../src/data/response/record-response";
import { savePlan } from "../../../../src/data/study-plan/save-plan";
import { failingAt } from "../../../support/failing-client";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
let articles: string[];
beforeAll(async () => {
  database = await openFreshDatabase();
  articles = [];
  for (let count = 0; count < 3; count += 1) articles.push(await publishQuestions(database, 1));
});
afterAll(() => database.close());

const noon = (day: number) => new Date(Date.UTC(2026, 10, 1 + day, 12));
const minutes = (time: Date, count: number) => new Date(time.getTime() + count * 60_000);
/** When all has been answered and every timed block is over. */
const end = noon(60);

const merge = (into: string, from: string, client = database.client) =>
  inTransaction(client, (transaction) => mergeLearners(transaction, { into, from, now: end }));

type Step = {
  who: 0 | 1;
  /** Days since the step before. */
  days: number;
  article: number;
  option: "right" | "wrong";
  isUnsure: boolean;
  mode: "tutor" | "timed";
  finishes: boolean;
  /** Of the first step: whether all is settled before the two are merged. */
  settles: boolean;
};

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1),
  days: fc.constantFrom(0, 0, 1, 3),
  article: fc.integer({ min: 0, max: 2 }),
  option: fc.constantFrom("right", "right", "wrong"),
  isUnsure: fc.boolean(),
  mode: fc.constantFrom("tutor", "tutor", "timed"),
  finishes: fc.boolean(),
  settles: fc.boolean(),
});

/** Plays steps in their order, each by the learner whom `learners` names for it. */
const play = async (steps: readonly Step[], learners: readonly [string, string]) => {
  const { client } = database;
  let day = 0;
  for (const [index, { who, days, article, option, isUnsure, mode, finishes }] of steps.entries()) {
    day += days;
    const learnerId = learners[who];
    const start = minutes(noon(day), index * 10);
    const block = await startedBlock(database, learnerId, { article: articles[article], count: 1, mode }, start);
    const request = {
      ...{ responseId: randomUUID(), answer: { option }, elapsedMs: 20_000 },
      ...(isUnsure && { certainty: "unsure" as const }),
    };
    const [question] = block.questions;
    await recordResponse(client, {
      ...{ learnerId, blockId: block.id, questionId: question?.id ?? "", request, now: minutes(start, 1) },
    });
    if (finishes) await finishBlock(client, { learnerId, blockId: block.id, now: minutes(start, 2) });
  }
};

/** What follows from a learner's answers, without the names of rows. */
const outcome = async (learnerId: string) => {
  const { client } = database;
  const own = { where: { learnerId }, orderBy: [{ objective: "asc" as const }] };
  const cards = await client.card.findMany(own);
  const reviews = await client.review.findMany({
    where: { learnerId },
    orderBy: [{ objective: "asc" }, { day: "asc" }],
  });
  const misses = await client.miss.findMany({ where: { learnerId }, orderBy: [{ objective: "asc" }, { at: "asc" }] });
  return {
    cards: cards.map(({ learnerId: _self, ...card }) => card),
    reviews: reviews.map(({ learnerId: _self, questionId: _question, ...review }) => review),
    misses: misses.map(({ learnerId: _self, questionId: _question, ...miss }) => miss),
  };
};

const tables = [
  ...["learner", "learner_token", "device_link", "block", "block_question", "response", "mark", "report"],
  ...["section_report", "reset", "attempt", "notice", "study_plan", "review", "card", "miss"],
  ...["item_statistics", "option_statistics"],
];

/** Every row that has anything to do with anybody. */
const everything = async () => {
  const rows: Record<string, unknown> = {};
  for (const table of tables)
    rows[table] = await database.client.$queryRawUnsafe(`SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY 1`);
  return rows;
};

const statistics = () =>
  Promise.all([
    database.client.itemStatistics.findMany({ orderBy: { itemVersionId: "asc" } }),
    database.client.optionStatistics.findMany({ orderBy: [{ itemVersionId: "asc" }, { option: "asc" }] }),
  ]);

const ids = async (learners: string[]) => {
  const where = { learnerId: { in: learners } };
  const [blocks, responses] = await Promise.all([
    database.client.block.findMany({ where, select: { id: true }, orderBy: { id: "asc" } }),
    database.client.response.findMany({ where, select: { id: true }, orderBy: { id: "asc" } }),
  ]);
  return { blocks, responses };
};

describe("two learners who become one", () => {
  test("know what one learner knows who gave all answers, keep every answer, and leave the figures of items alone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const { client } = database;
        const [first, second, alone] = [
          await newLearner(database),
          await newLearner(database),
          await newLearner(database),
        ];
        await play(steps, [first.id, second.id]);
        await play(steps, [alone.id, alone.id]);
        const before = await ids([first.id, second.id]);
        // Settling counts; merging does not.
        if (steps[0]?.settles) for (const { id } of [first, second]) await settleBlocks(client, id, end);
        const figures = await statistics();
        await merge(first.id, second.id);
        if (steps[0]?.settles) expect(await statistics()).toEqual(figures);
        expect(await ids([first.id])).toEqual(before);
        await settleBlocks(client, alone.id, end);
        expect(await outcome(first.id)).toEqual(await outcome(alone.id));
        const once = await everything();
        await merge(first.id, second.id);
        expect(await everything()).toEqual(once);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  test("keep what a reset hides hidden, and can bring it back", async () => {
    const { client } = database;
    const [first, second] = [await newLearner(database), await newLearner(database)];
    const [article = "", other = ""] = articles;
    await practiseOnce(database, { learnerId: second.id, article, count: 1, option: "wrong", now: noon(0) });
    const reset = await resetProgress(client, { learnerId: second.id, now: noon(50) });
    await practiseOnce(database, { learnerId: first.id, article: other, count: 1, option: "right", now: noon(1) });
    await merge(first.id, second.id);
    expect((await outcome(first.id)).cards.map(({ articleSlug }) => articleSlug)).toEqual([other]);
    expect(await undoReset(client, { learnerId: first.id, resetId: reset?.id ?? "", now: noon(51) })).toBe(true);
    expect((await outcome(first.id)).cards.map(({ articleSlug }) => articleSlug).sort()).toEqual(
      [article, other].sort(),
    );
  });

  test("have one report, one notice and one first attempt where each had one, the later plan, and what either preferred", async () => {
    const { client } = database;
    const learners = [await newLearner(database), await newLearner(database)] as const;
    const [article = "", other = ""] = articles;
    const texts = ["The day is wrong.", "The day is wrong, see section 3."];
    for (const [index, { id: learnerId }] of learners.entries()) {
      const now = noon(index);
      const block = await practiseOnce(database, { learnerId, article, count: 1, option: "right", now });
      const questionId = block.questions[0]?.id ?? "";
      await setMark(client, { learnerId, blockId: block.id, questionId, request: { note: `Note ${index}` }, now });
      const text = texts[index] ?? "";
      await reportItem(client, { learnerId, request: { question: questionId, reason: "wrong-key", text }, now });
      const section = { article, revision: 1, section: "practice", reason: "broken-link" as const, text };
      await reportSection(client, { learnerId, request: section, now });
      const { itemVersionId } = await client.blockQuestion.findUniqueOrThrow({ where: { id: questionId } });
      await client.notice.create({
        data: {
          learnerId,
          oldVersionId: itemVersionId,
          createdAt: now,
          ...(index === 0 && { seenRevision: 1, seenAt: now }),
        },
      });
      await savePlan(client, { learnerId, target: "2027-04-01", articles: [index === 0 ? article : other], now });
    }
    const [{ id: into }, { id: from }] = learners;
    await updatePreferences(client, { learnerId: from, preferences: { desiredRetention: 0.95 } });
    await updatePreferences(client, { learnerId: into, preferences: { desiredRetention: 0.9, dailyReviews: 10 } });
    await merge(into, from);
    const mine = { where: { learnerId: into } };
    expect(await client.report.findMany(mine)).toMatchObject([{ text: texts[1], createdAt: noon(0) }]);
    expect(await client.sectionReport.findMany(mine)).toMatchObject([{ text: texts[1], times: 2, createdAt: noon(0) }]);
    expect(await client.notice.findMany(mine)).toMatchObject([{ seenRevision: 1, createdAt: noon(1) }]);
    expect(await client.attempt.findMany(mine)).toMatchObject([{ at: noon(0) }]);
    expect(await client.studyPlan.findMany(mine)).toMatchObject([{ articles: [other] }]);
    expect(await findPreferences(client, into)).toEqual({ desiredRetention: 0.95, dailyReviews: 10 });
    const marks = await client.mark.findMany({ where: { question: { block: { learnerId: into } } } });
    expect(marks.map(({ note }) => note).sort()).toEqual(["Note 0", "Note 1"]);
    expect(await client.report.count({ where: { learnerId: null, text: { in: texts } } })).toBe(0);
    // Sent again, it is still the same report.
    const section = { article, revision: 1, section: "practice", reason: "broken-link" as const };
    expect(await reportSection(client, { learnerId: into, request: section, now: noon(2) })).toMatchObject({
      isNew: false,
    });
  });

  test("keep two answers that their browsers gave the same number", async () => {
    const responseId = randomUUID();
    const learners = [await newLearner(database), await newLearner(database)] as const;
    for (const { id: learnerId } of learners) {
      const block = await startedBlock(database, learnerId, { article: articles[0], count: 1, mode: "tutor" }, noon(0));
      await recordResponse(database.client, {
        ...{ learnerId, blockId: block.id, questionId: block.questions[0]?.id ?? "", now: minutes(noon(0), 1) },
        request: { responseId, answer: { option: "right" }, elapsedMs: 20_000 },
      });
    }
    await merge(learners[0].id, learners[1].id);
    const responses = await database.client.response.findMany({ where: { learnerId: learners[0].id } });
    expect(responses).toHaveLength(2);
    expect(responses.map(({ id }) => id)).toContain(responseId);
  });

  test("wait for an answer that is being recorded, and it counts", async () => {
    const { client } = database;
    const [first, token] = [await newLearner(database), randomBytes(32)];
    const { id: from } = await createLearner(client, token);
    await practiseOnce(database, {
      learnerId: first.id,
      article: articles[0] ?? "",
      count: 1,
      option: "right",
      now: noon(0),
    });
    const block = await startedBlock(database, from, { article: articles[1], count: 1, mode: "tutor" }, noon(1));
    const request = { responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 20_000 };
    const given = { token, blockId: block.id, questionId: block.questions[0]?.id ?? "", request };
    const [recorded] = await Promise.all([
      recordResponse(client, { ...given, now: minutes(noon(1), 1) }),
      merge(first.id, from),
    ]);
    expect(recorded.kind).toBe("recorded");
    expect((await outcome(first.id)).cards).toHaveLength(2);
  });
});

describe("joining by a link", () => {
  const device = { browser: "Firefox", system: "Android" };
  const now = end;

  test("leaves everything as it was wherever it is interrupted, and then joins", async () => {
    const { client } = database;
    const [first, token] = [await newLearner(database), randomBytes(32)];
    const { id: from } = await createLearner(client, token);
    for (const learnerId of [first.id, from])
      await practiseOnce(database, { learnerId, article: articles[0] ?? "", count: 1, option: "wrong", now: noon(0) });
    await startedBlock(database, from, { article: articles[1], count: 1, mode: "timed" }, noon(0));
    const { link } = await createDeviceLink(client, { learnerId: first.id, now });
    const before = await everything();
    let failures = 0;
    for (let question = 1; ; question += 1) {
      const joined = await joinLearner(failingAt(client, question), { link, token, device, now }).catch(() => null);
      if (joined) break;
      failures += 1;
      expect(await everything(), `question ${question}`).toEqual(before);
    }
    expect(failures).toBeGreaterThan(25);
    expect(await findLearner(client, { token, now })).toEqual({ id: first.id });
    expect(await client.learner.count({ where: { id: from } })).toBe(0);
  }, 60_000);

  test("works once: again for the browser that joined, for no other, and not after ten minutes", async () => {
    const { client } = database;
    const { id: learnerId } = await newLearner(database);
    const [token, other] = [randomBytes(32), randomBytes(32)];
    const late = await createDeviceLink(client, { learnerId, now });
    const inTime = (count: number) => new Date(now.getTime() + count * 60_000);
    expect(await joinLearner(client, { link: late.link, token, device, now: inTime(10) })).toBeNull();
    const { link } = await createDeviceLink(client, { learnerId, now });
    expect(await joinLearner(client, { link: late.link, token, device, now })).toBeNull();
    const both = [token, other].map((each) => joinLearner(client, { link, token: each, device, now: inTime(9) }));
    const joined = await Promise.all(both);
    expect(joined.filter(Boolean)).toEqual([{ learnerId }]);
    const [winner, loser] = joined[0] ? [token, other] : [other, token];
    expect(await joinLearner(client, { link, token: winner, device, now: inTime(20) })).toEqual({ learnerId });
    expect(await joinLearner(client, { link, token: loser, device, now: inTime(9) })).toBeNull();
    expect(await findLearner(client, { token: loser, now })).toBeNull();
    expect(JSON.stringify(await client.deviceLink.findMany())).not.toContain(link);
  });
});
