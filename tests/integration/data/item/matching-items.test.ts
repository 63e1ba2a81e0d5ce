import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { countMatching } from "../../../../src/data/item/count-matching";
import { setMark } from "../../../../src/data/mark/set-mark";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { recordResponse } from "../../../../src/data/response/record-response";
import type { PublicBlock } from "../../../../src/domain/block/public-block";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-01T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

const count = (learnerId: string | null, filters: object, at = now) =>
  countMatching(database.client, { learnerId, now: at }, filters);

const answer = (
  learnerId: string,
  block: PublicBlock,
  position: number,
  option: string,
  certainty: "sure" | "guess" = "sure",
) => {
  const request = { responseId: randomUUID(), answer: { option }, certainty, elapsedMs: 1000 };
  const questionId = block.questions[position]?.id ?? "";
  return recordResponse(database.client, { learnerId, blockId: block.id, questionId, request, now });
};

/** A guide of twelve, a block of four: one right, one wrong, one a right guess, one flagged and not answered. */
const practised = async () => {
  const article = await publishQuestions(database, 12);
  const { id: learnerId } = await newLearner(database);
  const block = await startedBlock(database, learnerId, { article, count: 4, mode: "tutor" }, now);
  await answer(learnerId, block, 0, "right");
  await answer(learnerId, block, 1, "wrong");
  await answer(learnerId, block, 2, "right", "guess");
  const questionId = block.questions[3]?.id ?? "";
  await setMark(database.client, { learnerId, blockId: block.id, questionId, request: { flagged: true }, now });
  return { article, learnerId, block, stem: (position: number) => block.questions[position]?.stem };
};

describe("states of a question", () => {
  test("are counted for their learner, and for nobody all is unused", async () => {
    const { article, learnerId } = await practised();
    const mine = await count(learnerId, { articles: [article] });
    expect(mine).toMatchObject({ total: 12, byState: { unused: 8, incorrect: 1, flagged: 1, unsure: 1, due: 0 } });
    expect((await count(null, { articles: [article] })).byState).toEqual({
      unused: 12,
      incorrect: 0,
      flagged: 0,
      unsure: 0,
      due: 0,
    });
  });

  test.each([
    [["incorrect"], [1]],
    [["unsure"], [2]],
    [["flagged"], [3]],
    [
      ["incorrect", "flagged"],
      [1, 3],
    ],
  ] as const)("%j asks just those", async (states, positions) => {
    const { article, learnerId, stem } = await practised();
    const filters = { articles: [article], states: [...states] };
    const block = await startedBlock(database, learnerId, { ...filters, count: 10, mode: "tutor" }, now);
    expect(block.questions.map((question) => question.stem).sort()).toEqual(positions.map(stem).sort());
    expect((await count(learnerId, filters)).total).toBe(positions.length);
  });

  test("unused asks nothing that was met, and together with another state that too", async () => {
    const { article, learnerId, block, stem } = await practised();
    const states = ["unused" as const, "incorrect" as const];
    const started = await startedBlock(database, learnerId, { article, states, count: 12, mode: "tutor" }, now);
    const met = new Set(block.questions.map((question) => question.stem));
    expect(started.questions).toHaveLength(9);
    expect(started.questions.filter((question) => met.has(question.stem)).map((question) => question.stem)).toEqual([
      stem(1),
    ]);
  });

  test("a miss is due again two days later, and not before", async () => {
    const { article, learnerId } = await practised();
    const due = { articles: [article], states: ["due" as const] };
    expect((await count(learnerId, due, later(1))).byState.due).toBeLessThan(
      (await count(learnerId, due, later(2))).byState.due,
    );
  });

  test("an open timed block does not tell what was wrong", async () => {
    const article = await publishQuestions(database, 3);
    const { id } = await newLearner(database);
    const block = await startedBlock(database, id, { article, count: 3, mode: "timed" }, now);
    await answer(id, block, 0, "wrong");
    expect((await count(id, { articles: [article] })).byState.incorrect).toBe(0);
    expect((await count(id, { articles: [article] }, later(1))).byState.incorrect).toBe(1);
  });

  test("what a reset hides counts as never met", async () => {
    const { article, learnerId } = await practised();
    const { id } = await database.client.reset.create({ data: { learnerId, createdAt: now } });
    await database.client.blockQuestion.updateMany({ where: { block: { learnerId } }, data: { resetId: id } });
    expect((await count(learnerId, { articles: [article] })).byState).toEqual({
      unused: 12,
      incorrect: 0,
      flagged: 0,
      unsure: 0,
      due: 0,
    });
  });
});

describe("the language of a guide", () => {
  test("is a filter like the others: an original or a translation, and what to loosen where there is neither", async () => {
    const original = await publishQuestions(database, 3);
    const translation = `${original}.fr`;
    const items = ["q0", "q1"].map((name) => sampleItem(translation, name));
    const article = { ...sampleArticle(translation, items), language: "fr" as const, redirectFrom: [] };
    await publishArticle(database.client, article, { origin: "file", now });
    const both = [original, translation];
    expect((await count(null, { articles: both })).total).toBe(5);
    expect((await count(null, { articles: both, language: "en" })).total).toBe(3);
    expect((await count(null, { articles: both, language: "fr" })).total).toBe(2);
    expect((await count(null, { articles: [original], language: "fr" })).loosen).toContainEqual({
      filter: "language",
      total: 3,
    });
    const { id } = await newLearner(database);
    const block = await startedBlock(database, id, { articles: both, language: "fr", count: 5, mode: "tutor" }, now);
    expect(block.questions.map(({ language }) => language)).toEqual(["fr", "fr"]);
  });
});

describe("counting", () => {
  test("says which filter to loosen, with the counts, where nothing fits", async () => {
    const article = await publishQuestions(database, 5);
    const { id } = await newLearner(database);
    const matching = await count(id, { articles: [article], states: ["due"] });
    expect(matching).toMatchObject({ total: 0, loosen: [{ filter: "states", total: 5 }] });
  });

  test("agrees with the tables, by form and section", async () => {
    const article = await publishQuestions(database, 9);
    const matching = await count(null, { articles: [article], sections: ["step-1"] });
    expect(matching).toMatchObject({ total: 5, byForm: { "single-best-answer": 5 } });
    expect((await count(null, { articles: [article], difficulty: ["hard"] })).total).toBe(0);
    expect((await count(null, { articles: [article], difficulty: ["medium"] })).total).toBe(9);
  });

  test("follows the difficulty of an item", async () => {
    const article = await publishQuestions(database, 4);
    const version = await database.client.itemVersion.findFirstOrThrow({ where: { articleSlug: article } });
    await database.client.itemVersion.update({ where: { id: version.id }, data: { difficulty: "hard" } });
    expect((await count(null, { articles: [article], difficulty: ["hard"] })).total).toBe(1);
    expect((await count(null, { articles: [article], difficulty: ["medium"] })).total).toBe(3);
  });
});
