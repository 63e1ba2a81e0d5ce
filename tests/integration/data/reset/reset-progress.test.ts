import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBlock } from "../../../../src/data/block/find-block";
import { listOpenBlocks } from "../../../../src/data/block/list-open-blocks";
import { readMastery } from "../../../../src/data/card/read-mastery";
import type { Database } from "../../../../src/data/database/database";
import { listMisses } from "../../../../src/data/miss/list-misses";
import { listResets } from "../../../../src/data/reset/list-resets";
import { purgeResets } from "../../../../src/data/reset/purge-resets";
import { resetProgress } from "../../../../src/data/reset/reset-progress";
import { undoReset } from "../../../../src/data/reset/undo-reset";
import { readHistory } from "../../../../src/data/response/read-history";
import { listPractisedArticles } from "../../../../src/data/review/list-practised-articles";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

/** Noon, that many days after the first of November 2026. */
const noon = (days: number) => new Date(Date.UTC(2026, 10, 1 + days, 12));

/** A learner who missed one question on each of two guides. */
const practised = async () => {
  const { id: learnerId } = await newLearner(database);
  const articles = [await publishQuestions(database, 1), await publishQuestions(database, 1)] as const;
  for (const article of articles)
    await practiseOnce(database, { learnerId, article, count: 1, option: "wrong", now: noon(0) });
  return { learnerId, articles };
};

/** All that counts of a learner. */
const state = async (learnerId: string) => {
  const { client } = database;
  const own = { where: { learnerId }, orderBy: { objective: "asc" as const } };
  return {
    cards: await client.card.findMany(own),
    reviews: await client.review.findMany(own),
    misses: await listMisses(client, learnerId, noon(1)),
    mastery: await readMastery(client, learnerId, noon(1)),
    history: await readHistory(client, learnerId, noon(1)),
    articles: await listPractisedArticles(client, learnerId),
  };
};

describe("starting afresh", () => {
  test("hides everything, and undoing it brings everything back as it was", async () => {
    const { learnerId } = await practised();
    const { client } = database;
    const before = await state(learnerId);
    expect(before.misses).toHaveLength(2);
    const reset = await resetProgress(client, { learnerId, now: noon(1) });
    expect(reset).toMatchObject({ questions: 2, undoUntil: "2026-12-02T12:00:00.000Z" });
    expect(await state(learnerId)).toEqual({
      cards: [],
      reviews: [],
      misses: [],
      mastery: [],
      history: { blocks: [], days: [] },
      articles: [],
    });
    expect(await listResets(client, learnerId, noon(2))).toEqual([reset]);
    expect(await undoReset(client, { learnerId, resetId: reset?.id ?? "", now: noon(2) })).toBe(true);
    expect(await state(learnerId)).toEqual(before);
    expect(await undoReset(client, { learnerId, resetId: reset?.id ?? "", now: noon(2) })).toBe(false);
  });

  test("with one article leaves the others as they are", async () => {
    const { learnerId, articles } = await practised();
    const [gone, stays] = articles;
    await resetProgress(database.client, { learnerId, article: gone, now: noon(1) });
    const after = await state(learnerId);
    expect(after.misses.map(({ article }) => article)).toEqual([stays]);
    expect(after.articles.map(({ slug }) => slug)).toEqual([stays]);
    expect(await resetProgress(database.client, { learnerId, article: gone, now: noon(1) })).toBeNull();
  });

  test("makes what was asked count as never seen", async () => {
    const { learnerId, articles } = await practised();
    const [article] = articles;
    const unused = { article, count: 1, mode: "tutor" as const, states: ["unused" as const] };
    await expect(startedBlock(database, learnerId, unused, noon(1))).rejects.toThrow("nothing-matches");
    await resetProgress(database.client, { learnerId, now: noon(1) });
    expect((await startedBlock(database, learnerId, unused, noon(1))).questions).toHaveLength(1);
  });

  test("takes a block that was begun out of the list of those to go on with, and undoing puts it back", async () => {
    const { learnerId, articles } = await practised();
    const { client } = database;
    const { id } = await startedBlock(database, learnerId, { article: articles[0], count: 1, mode: "tutor" }, noon(1));
    const reset = await resetProgress(client, { learnerId, now: noon(1) });
    expect(await listOpenBlocks(client, learnerId, noon(1))).toEqual([]);
    await undoReset(client, { learnerId, resetId: reset?.id ?? "", now: noon(1) });
    expect((await listOpenBlocks(client, learnerId, noon(1))).map((block) => block.id)).toEqual([id]);
  });

  test("cannot be undone by somebody else, nor after thirty days, when what it hid is gone for good", async () => {
    const [{ learnerId }, another] = [await practised(), await newLearner(database)];
    const { client } = database;
    const resetId = (await resetProgress(client, { learnerId, now: noon(1) }))?.id ?? "";
    expect(await undoReset(client, { learnerId: another.id, resetId, now: noon(2) })).toBe(false);
    await purgeResets(client, noon(31));
    expect(await client.response.count({ where: { learnerId } })).toBe(2);
    expect(await undoReset(client, { learnerId, resetId, now: noon(32) })).toBe(false);
    expect(await listResets(client, learnerId, noon(32))).toEqual([]);
    await purgeResets(client, noon(32));
    expect(await client.response.count({ where: { learnerId } })).toBe(0);
    expect(await client.block.count({ where: { learnerId } })).toBe(0);
    expect(await client.reset.count({ where: { learnerId } })).toBe(0);
  });

  test("leaves the first attempt the first one when what it hid is gone", async () => {
    const { learnerId, articles } = await practised();
    const { client } = database;
    const [article] = articles;
    const tried = { itemVersion: { articleSlug: article } };
    const before = await client.itemStatistics.findMany({ where: tried });
    expect(before).toMatchObject([{ attempts: 1, scoreSum: 0 }]);
    await resetProgress(client, { learnerId, now: noon(1) });
    await purgeResets(client, noon(40));
    await practiseOnce(database, { learnerId, article, count: 1, option: "right", now: noon(41) });
    expect(await client.itemStatistics.findMany({ where: tried })).toEqual(before);
    expect(await client.attempt.findMany({ where: { learnerId, questionId: { not: null } } })).toEqual([]);
  });

  test("deletes of a block on two guides only the questions on the one that was reset, and the rest count from one", async () => {
    const { id: learnerId } = await newLearner(database);
    const articles = [await publishQuestions(database, 1), await publishQuestions(database, 1)];
    const both = { articles, count: 2, mode: "tutor" as const };
    const block = await startedBlock(database, learnerId, both, noon(0));
    const { itemVersion } = await database.client.blockQuestion.findFirstOrThrow({
      where: { blockId: block.id, position: 1 },
      include: { itemVersion: true },
    });
    await resetProgress(database.client, { learnerId, article: itemVersion.articleSlug, now: noon(1) });
    await purgeResets(database.client, noon(40));
    const left = await findBlock(database.client, { learnerId, blockId: block.id, now: noon(40) });
    expect(left?.questions).toMatchObject([{ id: block.questions[1]?.id, position: 1 }]);
  });
});
