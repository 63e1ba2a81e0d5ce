import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishBlock } from "../../../../src/data/block/finish-block";
import { settleBlocks } from "../../../../src/data/block/settle-blocks";
import type { Database } from "../../../../src/data/database/database";
import { inTransaction } from "../../../../src/data/database/in-transaction";
import { createLearner } from "../../../../src/data/learner/create-learner";
import { deleteLearner } from "../../../../src/data/learner/delete-learner";
import { createDeviceLink } from "../../../../src/data/learner/device-link";
import { findLearner } from "../../../../src/data/learner/find-learner";
import { findPreferences } from "../../../../src/data/learner/find-preferences";
import { joinAccount } from "../../../../src/data/learner/join-account";
import { joinLearner } from "../../../../src/data/learner/join-learner";
import { mergeLearners } from "../../../../src/data/learner/merge-learners";
import { updatePreferences } from "../../../../src/data/learner/update-preferences";
import { setMark } from "../../../../src/data/mark/set-mark";
import { createAccount } from "../../../../src/data/person/create-account";
import { purgeExpired } from "../../../../src/data/person/purge-expired";
import { reportItem } from "../../../../src/data/report/report-item";
import { reportSection } from "../../../../src/data/report/report-section";
import { resetProgress } from "../../../../src/data/reset/reset-progress";
import { undoReset } from "../../../../src/data/reset/undo-reset";
import { recordResponse } from "../../../../src/data/response/record-response";
import { savePlan } from "../../../../src/data/study-plan/save-plan";
import { failingAt } from "../../../support/failing-at";
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

/** Somebody who has an account and has signed in nowhere yet. */
const makeAccount = async () => {
  const id = randomUUID();
  const account = { id, name: "Sam", signInName: `${id}@name.invalid`, language: "en" };
  await createAccount(database.client, { account, passwordHash: null });
  return id;
};

/** Signs somebody in in a browser that holds `former`, and gives what it holds from then on. */
const signIn = async (personId: string, former: Uint8Array | undefined, client = database.client) => {
  const token = randomBytes(32);
  const sessionId = randomUUID();
  const times = { createdAt: end, updatedAt: end, expiresAt: minutes(end, 60) };
  await database.client.personSession.create({ data: { id: sessionId, token: sessionId, personId, ...times } });
  const { learnerId } = await joinAccount(client, { personId, sessionId, former, token, device, now: end });
  return { learnerId, token, sessionId };
};

const device = { browser: "Firefox", system: "Android" };

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
  /** Of the first step: whether both browsers sign in to one account, instead of one joining the other by a link. */
  signsIn: boolean;
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
  signsIn: fc.boolean(),
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
        const tokens = [randomBytes(32), randomBytes(32)] as const;
        const [first, second] = [await createLearner(client, tokens[0]), await createLearner(client, tokens[1])];
        const alone = await newLearner(database);
        await play(steps, [first.id, second.id]);
        await play(steps, [alone.id, alone.id]);
        const before = await ids([first.id, second.id]);
        // Settling counts; merging does not.
        if (steps[0]?.settles) for (const { id } of [first, second]) await settleBlocks(client, id, end);
        const figures = await statistics();
        const account = steps[0]?.signsIn ? await makeAccount() : null;
        const join = async () => {
          if (account === null) return void (await merge(first.id, second.id));
          for (const token of tokens) await signIn(account, token);
        };
        await join();
        if (steps[0]?.settles) expect(await statistics()).toEqual(figures);
        expect(await ids([first.id])).toEqual(before);
        await settleBlocks(client, alone.id, end);
        expect(await outcome(first.id)).toEqual(await outcome(alone.id));
        const once = await everything();
        await (account === null ? merge(first.id, second.id) : signIn(account, undefined));
        const again = await everything();
        // A browser that signs in is one more.
        for (const rows of [once, again]) if (account !== null) delete rows.learner_token;
        expect(again).toEqual(once);
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

describe("signing in", () => {
  test("leaves everything as it was wherever it is interrupted, and then joins", async () => {
    const { client } = database;
    const [token, account] = [randomBytes(32), await makeAccount()];
    const { learnerId } = await signIn(account, undefined);
    const { id: from } = await createLearner(client, token);
    for (const each of [learnerId, from])
      await practiseOnce(database, {
        learnerId: each,
        article: articles[0] ?? "",
        count: 1,
        option: "wrong",
        now: noon(0),
      });
    const before = await everything();
    for (let question = 1; ; question += 1) {
      const joined = await signIn(account, token, failingAt(client, question)).catch(() => null);
      if (joined) break;
      expect(await everything(), `question ${question}`).toEqual(before);
    }
    expect(await client.response.count({ where: { learnerId } })).toBe(2);
    expect(await client.learner.count({ where: { id: from } })).toBe(0);
    expect(await findLearner(client, { token, now: end })).toBeNull();
  }, 60_000);

  test("in two browsers at once makes one learner of theirs", async () => {
    const { client } = database;
    const [tokens, account] = [[randomBytes(32), randomBytes(32)], await makeAccount()];
    for (const token of tokens) {
      const { id: learnerId } = await createLearner(client, token);
      await practiseOnce(database, { learnerId, article: articles[0] ?? "", count: 1, option: "right", now: noon(0) });
    }
    const signedIn = await Promise.all(tokens.map((token) => signIn(account, token)));
    const [learnerId] = signedIn.map((each) => each.learnerId);
    expect(await client.response.count({ where: { learnerId } })).toBe(2);
    for (const { token } of signedIn) expect(await findLearner(client, { token, now: end })).toEqual({ id: learnerId });
  });

  test("takes nothing of another account, by a cookie or by a link", async () => {
    const { client } = database;
    const [one, other] = [await makeAccount(), await makeAccount()];
    const theirs = await signIn(one, undefined);
    await practiseOnce(database, { ...theirs, article: articles[0] ?? "", count: 1, option: "right", now: noon(0) });
    const own = await signIn(other, theirs.token);
    expect(own.learnerId).not.toBe(theirs.learnerId);
    const { link } = await createDeviceLink(client, { learnerId: theirs.learnerId, now: end });
    expect(await joinLearner(client, { link, token: own.token, device, now: end })).toBeNull();
    expect(await client.response.count({ where: { learnerId: theirs.learnerId } })).toBe(1);
    const names = await Promise.all(
      [theirs, own].map(({ learnerId }) => client.learner.findUnique({ where: { id: learnerId } })),
    );
    expect(names.map((learner) => learner?.personId)).toEqual([one, other]);
  });

  test("ends in a browser with its session; where a session ran out, whoever practises goes on", async () => {
    const { client } = database;
    const account = await makeAccount();
    const [ended, expired] = [await signIn(account, undefined), await signIn(account, undefined)];
    await client.personSession.delete({ where: { id: ended.sessionId } });
    await purgeExpired(client, minutes(end, 61));
    expect(await client.personSession.count({ where: { personId: account } })).toBe(0);
    expect(await findLearner(client, { token: ended.token, now: end })).toBeNull();
    expect(await findLearner(client, { token: expired.token, now: end })).toEqual({ id: expired.learnerId });
  });

  test("is over with the learner, who takes the account along, but for whoever works on the guides", async () => {
    const { client } = database;
    const [sam, amina] = [await makeAccount(), await makeAccount()];
    await client.person.update({ where: { id: amina }, data: { role: "author" } });
    for (const account of [sam, amina]) await deleteLearner(client, (await signIn(account, undefined)).learnerId);
    expect(await client.person.findMany({ where: { id: { in: [sam, amina] } }, select: { id: true } })).toEqual([
      { id: amina },
    ]);
    expect(await client.personSession.count({ where: { personId: sam } })).toBe(0);
  });
});

describe("joining by a link", () => {
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
