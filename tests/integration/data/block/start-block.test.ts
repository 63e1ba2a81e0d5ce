import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBlock } from "../../../../src/data/block/find-block";
import { findBlockArticle } from "../../../../src/data/block/find-block-article";
import { finishBlock } from "../../../../src/data/block/finish-block";
import { startBlock } from "../../../../src/data/block/start-block";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { recordResponse } from "../../../../src/data/response/record-response";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-01T12:00:00Z");

describe("starting a block", () => {
  test("asks the wanted number of questions, without a key", async () => {
    const article = await publishQuestions(database, 6);
    const { id } = await newLearner(database);
    const block = await startedBlock(database, id, { article, count: 4, mode: "tutor" });
    expect(block).toMatchObject({ mode: "tutor", finished: false });
    expect(block.questions.map(({ position, answered }) => [position, answered])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
    ]);
    expect(JSON.stringify(block)).not.toMatch(/rationale|misconception|"key"|proof|quote/);
    expect(block).not.toHaveProperty("deadline");
    expect(await findBlock(database.client, { learnerId: id, blockId: block.id, now })).toEqual(block);
  });

  test("says how many questions are missing", async () => {
    const article = await publishQuestions(database, 3);
    const { id } = await newLearner(database);
    expect(await startedBlock(database, id, { article, count: 10, mode: "tutor" })).toMatchObject({ shortBy: 7 });
  });

  test("gives a timed block its deadline on the server", async () => {
    const article = await publishQuestions(database, 10);
    const { id } = await newLearner(database);
    const block = await startedBlock(database, id, { article, count: 10, mode: "timed" }, now);
    expect(block.deadline).toBe("2026-11-01T12:14:00.000Z");
  });

  test("with the same seed gives two learners the same block", async () => {
    const article = await publishQuestions(database, 40);
    const request = { article, count: 10, mode: "tutor" as const, seed: "same" };
    const stems = async () => {
      const { id } = await newLearner(database);
      return (await startedBlock(database, id, request)).questions.map(({ stem }) => stem);
    };
    expect(await stems()).toEqual(await stems());
  });

  test("asks first what the learner has not met", async () => {
    const article = await publishQuestions(database, 20);
    const { id } = await newLearner(database);
    const request = { article, count: 10, mode: "tutor" as const };
    const blocks = [await startedBlock(database, id, request), await startedBlock(database, id, request)];
    expect(new Set(blocks.flatMap(({ questions }) => questions.map(({ stem }) => stem))).size).toBe(20);
  });

  test("asks again what was missed in a block of one's own that is over, and nothing else", async () => {
    const article = await publishQuestions(database, 12);
    const { client } = database;
    const { id } = await newLearner(database);
    const { id: other } = await newLearner(database);
    const block = await startedBlock(database, id, { article, count: 5, mode: "tutor" });
    const answer = (position: number, option: string) =>
      recordResponse(client, {
        learnerId: id,
        blockId: block.id,
        questionId: block.questions[position]?.id ?? "",
        request: { responseId: randomUUID(), answer: { option }, elapsedMs: 900 },
        now,
      });
    await answer(0, "right");
    await answer(1, "wrong");
    await answer(2, "right");
    await answer(3, "wrong");
    // A miss of another block on the same guide.
    await practiseOnce(database, { learnerId: id, article, count: 1, option: "wrong", now });
    const request = { missedIn: block.id, count: 10, mode: "tutor" as const };
    const start = (learnerId: string) => startBlock(client, { learnerId, request, seed: "any", now });
    expect(await start(id)).toEqual({ kind: "nothing-matches" });
    await finishBlock(client, { learnerId: id, blockId: block.id, now });
    const again = await startedBlock(database, id, request, now);
    const missed = [1, 3, 4].map((position) => block.questions[position]?.stem);
    expect(again.questions.map(({ stem }) => stem).sort()).toEqual(missed.sort());
    expect(await start(other)).toEqual({ kind: "nothing-matches" });
  });

  test("asks just the questions that are named of one's own error log", async () => {
    const article = await publishQuestions(database, 12);
    const { id } = await newLearner(database);
    const { id: other } = await newLearner(database);
    const block = await startedBlock(database, id, { article, count: 4, mode: "tutor" });
    for (const [position, option] of ["wrong", "wrong", "right", "wrong"].entries())
      await recordResponse(database.client, {
        learnerId: id,
        blockId: block.id,
        questionId: block.questions[position]?.id ?? "",
        request: { responseId: randomUUID(), answer: { option }, elapsedMs: 900 },
        now,
      });
    const named = [1, 2, 3].map((position) => block.questions[position]?.id ?? "");
    const request = { missed: named, count: 3, mode: "tutor" as const };
    const again = await startedBlock(database, id, request, now);
    // The third was answered right and is not in the log.
    expect(again.questions.map(({ stem }) => stem).sort()).toEqual(
      [1, 3].map((position) => block.questions[position]?.stem).sort(),
    );
    expect(again.shortBy).toBe(1);
    expect(await startBlock(database.client, { learnerId: other, request, seed: "any", now })).toEqual({
      kind: "nothing-matches",
    });
  });

  test("never asks a question beside the one whose answer it gives away, new or met before", async () => {
    const slug = "enemies";
    const named = ["one", "two", "three", "four"].map((name) => sampleItem(slug, name));
    const items = named.map((item, position) => (position === 0 ? { ...item, enemies: ["fact:enemies-two"] } : item));
    await publishArticle(database.client, sampleArticle(slug, items), { origin: "file", now });
    const enemies = ["one", "two"].map((name) => `What does enemies say about ${name}?`);
    const { id } = await newLearner(database);
    for (const more of [{}, {}, { seed: "same" }]) {
      const block = await startedBlock(database, id, { article: slug, count: 4, mode: "tutor", ...more });
      const stems = block.questions.map(({ stem }) => stem);
      expect(enemies.filter((stem) => stems.includes(stem))).toHaveLength(1);
      expect(block.shortBy).toBe(1);
    }
  });

  test("names what it does not know, and says when nothing matches", async () => {
    const article = await publishQuestions(database, 2);
    const bare = await publishQuestions(database, 0);
    const { id: learnerId } = await newLearner(database);
    const start = (request: object) =>
      startBlock(database.client, { learnerId, now, seed: "s", request: { count: 1, mode: "tutor", ...request } });
    expect(await start({ article: "nowhere" })).toEqual({ kind: "unknown-article", article: "nowhere" });
    expect(await start({ article, sections: ["step-1", "step-9"] })).toEqual({
      kind: "unknown-section",
      section: "step-9",
    });
    expect(await start({ article: bare })).toEqual({ kind: "nothing-matches" });
    expect(await start({ article, forms: ["numeric"] })).toEqual({ kind: "nothing-matches" });
    expect(await database.client.block.count({ where: { learnerId } })).toBe(0);
  });

  test("follows a publication at once, while a past block keeps what it asked", async () => {
    const slug = "follows";
    const publish = (stem: string) =>
      publishArticle(database.client, sampleArticle(slug, [{ ...sampleItem(slug, "fees"), stem }]), {
        origin: "file",
        now,
      });
    const { id } = await newLearner(database);
    const request = { article: slug, count: 1, mode: "tutor" as const };
    await publish("What was the fee?");
    const past = await startedBlock(database, id, request);
    await publish("What is the fee?");
    expect((await startedBlock(database, id, request)).questions[0]?.stem).toBe("What is the fee?");
    const shown = await findBlock(database.client, { learnerId: id, blockId: past.id, now });
    expect(shown?.questions[0]?.stem).toBe("What was the fee?");
  });

  test("is seen by its learner only", async () => {
    const article = await publishQuestions(database, 1);
    const [owner, other] = [await newLearner(database), await newLearner(database)];
    const { id: blockId } = await startedBlock(database, owner.id, { article, count: 1, mode: "tutor" });
    expect(await findBlock(database.client, { learnerId: other.id, blockId, now })).toBeNull();
    expect(await findBlock(database.client, { learnerId: owner.id, blockId: "no-id", now })).toBeNull();
    expect(await findBlockArticle(database.client, { learnerId: owner.id, blockId })).toMatchObject({ slug: article });
    expect(await findBlockArticle(database.client, { learnerId: other.id, blockId })).toBeNull();
    expect(await finishBlock(database.client, { learnerId: other.id, blockId, now })).toBeNull();
    expect(await finishBlock(database.client, { learnerId: owner.id, blockId, now })).toMatchObject({ id: blockId });
  });
});
