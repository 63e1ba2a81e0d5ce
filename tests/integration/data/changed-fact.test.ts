import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findBlock } from "../../../src/data/block/find-block";
import { finishBlock } from "../../../src/data/block/finish-block";
import type { Database } from "../../../src/data/database/database";
import { listNotices } from "../../../src/data/notice/list-notices";
import { seeNotices } from "../../../src/data/notice/see-notices";
import { publishArticle } from "../../../src/data/publication/publish-article";
import { undoReset } from "../../../src/data/reset/undo-reset";
import { recordResponse } from "../../../src/data/response/record-response";
import type { Article } from "../../../src/domain/article/article";
import type { PublicBlock } from "../../../src/domain/block/public-block";
import { emptyDatabase } from "../../support/empty-database";
import { anyAnswer } from "../../support/learner";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { longerWorkerPermit, permitsArticle } from "../../support/permits-article";
import { newLearner, startedBlock } from "../../support/start-practising";

const before = new Date("2026-11-30T12:00:00Z");
const changeDay = new Date("2026-12-03T09:00:00Z");
const after = new Date("2026-12-04T12:00:00Z");

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
beforeEach(async () => {
  await emptyDatabase(database);
  await publish(await permitsArticle(), before);
});
afterAll(() => database.close());

const publish = (article: Article, now: Date) => publishArticle(database.client, article, { origin: "file", now });
const publishChange = async (now = changeDay) => publish(await permitsArticle(longerWorkerPermit), now);

/** A block of all that can be asked. */
const begin = (learnerId: string, now = before) => startedBlock(database, learnerId, { count: 50, mode: "tutor" }, now);
const answer = (learnerId: string, block: PublicBlock, question: PublicBlock["questions"][number], now = before) =>
  recordResponse(database.client, {
    learnerId,
    blockId: block.id,
    questionId: question.id,
    request: { responseId: randomUUID(), answer: anyAnswer(question), elapsedMs: 2000 },
    now,
  });
const answerAll = async (learnerId: string, block: PublicBlock, now = before) => {
  for (const question of block.questions) {
    expect((await answer(learnerId, block, question, now)).kind).toBe("recorded");
  }
};
const practised = async () => {
  const { id } = await newLearner(database);
  const block = await begin(id);
  await answerAll(id, block);
  return { id, block };
};
const noticesOf = (learnerId: string) =>
  database.client.notice.findMany({ where: { learnerId }, include: { oldVersion: { include: { item: true } } } });
const dueOf = async (learnerId: string) => {
  const cards = await database.client.card.findMany({ where: { learnerId } });
  return new Map(cards.map(({ objective, due }) => [objective, due]));
};

/** The identities of what a learner was asked and that rests on a fact. */
const questionsOn = async (blockId: string, fact: string) => {
  const questions = await database.client.blockQuestion.findMany({
    where: { blockId },
    include: { itemVersion: { include: { item: true } } },
  });
  const resting = questions.filter(({ itemVersion }) =>
    (itemVersion.content as { facts: { id: string }[] }).facts.some(({ id }) => id === fact),
  );
  return resting.map(({ itemVersion }) => itemVersion.item.identity).sort();
};

describe("when a fact changes", () => {
  test("whoever answered a question on it is told, with both sentences, and nobody else is", async () => {
    const answered = await practised();
    const unanswered = await newLearner(database);
    await begin(unanswered.id);
    await publishChange();

    const before = await noticesOf(answered.id);
    expect(before.map(({ oldVersion }) => oldVersion.item.identity).sort()).toEqual(
      await questionsOn(answered.block.id, "worker-length"),
    );
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(({ oldVersion, newVersionId }) => oldVersion.retiredAt && newVersionId !== null)).toBe(true);

    const [notice, ...others] = await listNotices(database.client, answered.id);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ on: "2026-12-03", article: "permits", title: "Permits, step by step" });
    expect(notice?.ids.sort()).toEqual(before.map(({ id }) => id).sort());
    expect(notice?.changes).toMatchObject([
      {
        before: { sentence: "A worker permit lasts 24 months.", source: { publisher: "Permit Office" } },
        now: { sentence: "A worker permit lasts 36 months." },
        url: "/articles/permits#fact-worker-length",
      },
    ]);
    expect(await listNotices(database.client, unanswered.id)).toEqual([]);
  });

  test("what they remember of it is due at once, and nothing else", async () => {
    const { id: learnerId } = await practised();
    const dueBefore = await dueOf(learnerId);
    await publishChange();
    const resting = new Set((await noticesOf(learnerId)).map(({ oldVersion }) => oldVersion.objective));
    const dueNow = await dueOf(learnerId);
    expect([...dueNow.keys()].sort()).toEqual([...dueBefore.keys()].sort());
    for (const [objective, due] of dueNow) {
      const expected = resting.has(objective) ? changeDay : (dueBefore.get(objective) ?? changeDay);
      expect([objective, due <= expected]).toEqual([objective, true]);
      if (!resting.has(objective)) expect(due).toEqual(dueBefore.get(objective));
    }
  });

  test("what a timed block taught before the change is due once its answers are told", async () => {
    const { id: learnerId } = await newLearner(database);
    const block = await startedBlock(database, learnerId, { count: 50, mode: "timed" }, before);
    await answerAll(learnerId, block);
    await publishChange(new Date(before.getTime() + 60_000));
    const end = new Date(before.getTime() + 120_000);
    await finishBlock(database.client, { learnerId, blockId: block.id, now: end });
    const due = await dueOf(learnerId);
    for (const { oldVersion } of await noticesOf(learnerId)) {
      expect(due.get(oldVersion.objective)?.getTime()).toBeLessThanOrEqual(end.getTime());
    }
    expect([...due.values()].some((day) => day > end)).toBe(true);
  });

  test("a block that was answered stays as it was, and so do its results", async () => {
    const { id: learnerId, block } = await practised();
    const position = { learnerId, blockId: block.id };
    const shown = await findBlock(database.client, { ...position, now: before });
    const results = await finishBlock(database.client, { ...position, now: before });
    await publishChange();
    expect({ ...(await findBlock(database.client, { ...position, now: after })), finished: false }).toEqual(shown);
    expect(await finishBlock(database.client, { ...position, now: after })).toEqual(results);
  });

  test("new blocks ask the new versions only, of which each old one has its own", async () => {
    const { client } = database;
    const { block } = await practised();
    const resting = await questionsOn(block.id, "worker-length");
    await publishChange();
    const old = await client.blockQuestion.findMany({
      where: { blockId: block.id },
      include: { itemVersion: { include: { item: { include: { versions: { orderBy: { number: "asc" } } } } } } },
    });
    for (const { itemVersion } of old) {
      const { identity, versions } = itemVersion.item;
      expect(versions).toHaveLength(resting.includes(identity) ? 2 : 1);
      const live = versions.filter(({ retiredAt }) => retiredAt === null);
      expect(live).toEqual(versions.slice(-1));
    }
    const next = await begin((await newLearner(database)).id, after);
    const questions = await client.blockQuestion.findMany({
      where: { blockId: next.id },
      include: { itemVersion: true },
    });
    expect(questions.filter(({ itemVersion }) => itemVersion.retiredAt !== null)).toEqual([]);
  });

  test("nobody is told twice: not by the same article again, nor by a change of something else", async () => {
    const { id, block } = await practised();
    await publishChange();
    await publishChange(after);
    const notices = (await noticesOf(id)).length;
    const summary = (text: string) => text.replace("how long it lasts", "for how long it lasts");
    const { "articles/permits/article.mdx": longer, ...rest } = longerWorkerPermit;
    const both = (text: string) => summary(longer(text));
    const published = await publish(await permitsArticle({ ...rest, "articles/permits/article.mdx": both }), after);
    expect(published.kind).toBe("published");
    expect(await noticesOf(id)).toHaveLength(notices);
    expect(notices).toBe((await questionsOn(block.id, "worker-length")).length);
  });

  test("a notice that was read is not shown again, and nobody reads it for another", async () => {
    const { id: learnerId } = await practised();
    await publishChange();
    const ids = (await listNotices(database.client, learnerId)).flatMap((notice) => notice.ids);
    const other = await newLearner(database);
    await seeNotices(database.client, { learnerId: other.id, ids, now: after });
    expect(await listNotices(database.client, learnerId)).toHaveLength(1);
    await seeNotices(database.client, { learnerId, ids, now: after });
    await seeNotices(database.client, { learnerId, ids, now: new Date("2027-01-01T00:00:00Z") });
    expect(await listNotices(database.client, learnerId)).toEqual([]);
    const seen = await noticesOf(learnerId);
    expect(seen.map(({ seenAt }) => seenAt)).toEqual(seen.map(() => after));
  });

  test("answers that a reset hides are no reason to be told before the reset is undone", async () => {
    const { id: learnerId, block } = await practised();
    const reset = await database.client.reset.create({ data: { learnerId, createdAt: before } });
    await database.client.blockQuestion.updateMany({ where: { blockId: block.id }, data: { resetId: reset.id } });
    await publishChange();
    expect(await listNotices(database.client, learnerId)).toEqual([]);
    await undoReset(database.client, { learnerId, resetId: reset.id, now: after });
    const resting = await questionsOn(block.id, "worker-length");
    const notices = (await noticesOf(learnerId)).map(({ oldVersion }) => oldVersion.item.identity);
    expect(notices.sort()).toEqual(resting);
  });
});

test("a fact that goes takes its questions along, and the notice has no sentence for now", async () => {
  const { id } = await practised();
  const article = await permitsArticle();
  const facts = article.facts.filter((fact) => fact.id !== "guard-checks");
  const items = article.items.filter((item) => item.facts.every((fact) => fact.id !== "guard-checks"));
  await publish({ ...article, facts, items }, changeDay);
  expect((await listNotices(database.client, id)).flatMap(({ changes }) => changes)).toMatchObject([
    { fact: "guard-checks", now: null, url: "/articles/permits" },
  ]);
  expect((await noticesOf(id)).map(({ newVersionId }) => newVersionId)).toEqual([null]);
});

test("a question that is only put in better words is no news", async () => {
  const { id } = await practised();
  const published = await publish(
    await permitsArticle({
      "articles/permits/questions.yaml": (text) => text.replace("Who looks at it when you cross?", "Who checks it?"),
    }),
    changeDay,
  );
  expect(published).toMatchObject({ items: { changed: 1 } });
  expect(await listNotices(database.client, id)).toEqual([]);
});

describe("an answer that comes after the change to a question asked before it", () => {
  test("counts by the version that was asked, and its learner is told", async () => {
    const { id } = await newLearner(database);
    const block = await begin(id);
    await publishChange();
    await answerAll(id, block, after);
    const notices = (await noticesOf(id)).map(({ oldVersion }) => oldVersion.item.identity).sort();
    expect(notices).toEqual(await questionsOn(block.id, "worker-length"));
    expect((await listNotices(database.client, id)).map(({ on }) => on)).toEqual(["2026-12-03"]);
    const due = await dueOf(id);
    const resting = new Set((await noticesOf(id)).map(({ oldVersion }) => oldVersion.objective));
    expect([...resting].filter((objective) => (due.get(objective) ?? changeDay) > after)).toEqual([]);
    expect([...due].filter(([objective, day]) => !resting.has(objective) && day <= after)).toEqual([]);
  });

  test("misses nobody, however closely the answers and the publication cross", async () => {
    const learners = await Promise.all(Array.from({ length: 12 }, () => newLearner(database)));
    const blocks = await Promise.all(learners.map(({ id }) => begin(id)));
    const [, ...notices] = await Promise.all([
      publishChange(),
      ...learners.map(async ({ id }, index) => {
        const block = blocks[index];
        if (block) await answerAll(id, block, changeDay);
        return id;
      }),
    ]);
    for (const [index, id] of notices.entries()) {
      const expected = await questionsOn(blocks[index]?.id ?? "", "worker-length");
      expect((await noticesOf(String(id))).map(({ oldVersion }) => oldVersion.item.identity).sort()).toEqual(expected);
    }
  });
});

describe("what choosing reads of a version", () => {
  const columns = () =>
    database.client.itemVersion.findMany({
      where: { retiredAt: null },
      orderBy: { id: "asc" },
      select: { id: true, articleSlug: true, model: true, draw: true, overdueOn: true, difficulty: true },
    });

  test("is written with it, and the red day moves on when a source is read again", async () => {
    const first = await columns();
    expect(first.every(({ articleSlug, draw }) => articleSlug === "permits" && draw > 0 && draw < 1)).toBe(true);
    expect(new Set(first.map(({ model }) => model))).toEqual(new Set([null, "how-long", "by-length"]));
    expect(new Set(first.map(({ overdueOn }) => overdueOn?.toISOString().slice(0, 10)))).toEqual(
      new Set(["2027-11-21", "2028-11-25"]),
    );
    const reread = (text: string) =>
      text.replace("checked: 2026-11-25\n    copy: stored", "checked: 2027-05-01\n    copy: live");
    const published = await publish(await permitsArticle({ "facts/sources.yaml": reread }), after);
    expect(published).toMatchObject({ items: { created: 0, changed: 0, retired: 0 } });
    expect(new Set((await columns()).map(({ overdueOn }) => overdueOn?.toISOString().slice(0, 10)))).toEqual(
      new Set(["2028-04-26", "2028-11-25"]),
    );
  });

  test("is the same for what was published before these columns were there", async () => {
    const published = await columns();
    await database.client.itemVersion.updateMany({
      data: { model: null, draw: 0, overdueOn: null, difficulty: "medium" },
    });
    const migration = readFileSync("prisma/migrations/20261125140000_memory/migration.sql", "utf8");
    const backfills = migration.match(/^UPDATE "item_version" SET\n[^;]*;/gm) ?? [];
    for (const backfill of backfills)
      await database.client.$executeRawUnsafe(
        // What has got another name or type since.
        backfill
          .replace("red_on", "overdue_on")
          .replace(/"difficulty" = (CASE[^;]*END)/, '"difficulty" = ($1)::difficulty'),
      );
    expect(await columns()).toEqual(published);
  });
});
