import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishBlock } from "../../../../src/data/block/finish-block";
import { settleBlocks } from "../../../../src/data/block/settle-blocks";
import { listDueObjectives } from "../../../../src/data/card/list-due-objectives";
import { readForecast } from "../../../../src/data/card/read-forecast";
import { readMastery } from "../../../../src/data/card/read-mastery";
import type { Database } from "../../../../src/data/database/database";
import { readItemStatistics } from "../../../../src/data/item/read-item-statistics";
import { listMisses } from "../../../../src/data/miss/list-misses";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { readHistory } from "../../../../src/data/response/read-history";
import { recordResponse } from "../../../../src/data/response/record-response";
import { readCalibration } from "../../../../src/data/review/read-calibration";
import { replayReviews } from "../../../../src/data/review/replay-reviews";
import type { BlockRequest, Mode } from "../../../../src/domain/block/block-request";
import type { Certainty } from "../../../../src/domain/block/response-request";
import { cardSchema } from "../../../../src/domain/review/card";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { replay } from "../../../support/replay";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

/** Noon of a day of November 2026. */
const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
const later = (time: Date, minutes: number) => new Date(time.getTime() + minutes * 60_000);

/** Publishes an article of `count` questions that all test one objective. */
const publishSiblings = async (count: number) => {
  const slug = `guide-${randomUUID().slice(0, 8)}`;
  const items = Array.from({ length: count }, (_, index) => ({
    ...sampleItem(slug, `q${index}`),
    objective: `fact:${slug}`,
  }));
  await publishArticle(database.client, sampleArticle(slug, items), { origin: "file", now: noon(1) });
  return slug;
};

/** A learner, and the ways they act. */
const somebody = async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const start = (article: string, count: number, mode: Mode, now: Date) =>
    startedBlock(database, learnerId, { article, count, mode }, now);
  type Given = { option?: string; certainty?: Certainty; elapsedMs?: number; responseId?: string };
  const answer = (blockId: string, questionId: string, now: Date, given: Given = {}) => {
    const { option = "right", certainty, elapsedMs = 20_000, responseId = randomUUID() } = given;
    const request = { responseId, answer: { option }, elapsedMs, ...(certainty && { certainty }) };
    return recordResponse(client, { learnerId, blockId, questionId, request, now });
  };
  return {
    learnerId,
    start,
    answer,
    finish: (blockId: string, now: Date) => finishBlock(client, { learnerId, blockId, now }),
    /** Starts a tutor block of one question a minute before, and answers it. */
    meet: async (article: string, now: Date, given: Given = {}) => {
      const block = await start(article, 1, "tutor", later(now, -1));
      await answer(block.id, block.questions[0]?.id ?? "", now, given);
      return block;
    },
    reviews: () => client.review.findMany({ where: { learnerId }, orderBy: [{ day: "asc" }, { objective: "asc" }] }),
    cards: () => client.card.findMany({ where: { learnerId }, orderBy: { objective: "asc" } }),
    misses: () => client.miss.findMany({ where: { learnerId }, orderBy: [{ at: "asc" }, { questionId: "asc" }] }),
  };
};

describe("a tutor answer", () => {
  test("is a review of its objective at once", async () => {
    const person = await somebody();
    const article = await publishSiblings(1);
    await person.meet(article, noon(1));
    expect(await person.reviews()).toMatchObject([{ objective: `fact:${article}`, grade: "good", at: noon(1) }]);
    const [card, ...others] = await person.cards();
    expect(others).toEqual([]);
    expect(card).toMatchObject({ objective: `fact:${article}`, articleSlug: article, section: "step-1" });
    expect(card?.due.getTime()).toBeGreaterThan(noon(1).getTime());
    expect(await person.misses()).toEqual([]);
  });

  test("that is wrong goes into the error log with what was believed, and comes up two days later at the latest", async () => {
    const person = await somebody();
    const article = await publishSiblings(1);
    await person.meet(article, noon(1), { option: "wrong", certainty: "sure" });
    const { client } = database;
    expect(await listMisses(client, person.learnerId, noon(1))).toMatchObject([
      {
        article,
        misconception: "takes one rule for another",
        certainty: "sure",
        answer: { option: "wrong" },
        retestOn: "2026-11-03",
        retestsPassed: 0,
        passage: { quote: "The rule about q0.", url: `/articles/${article}#fact-q0` },
        retired: false,
      },
    ]);
    const due = await listDueObjectives(client, { learnerId: person.learnerId, now: noon(3) });
    expect(due).toEqual(new Set([`fact:${article}`]));
  });

  test("sent again is no second review", async () => {
    const person = await somebody();
    const article = await publishSiblings(1);
    const block = await person.start(article, 1, "tutor", later(noon(1), -1));
    const question = block.questions[0]?.id ?? "";
    const responseId = randomUUID();
    const given = { option: "wrong", responseId };
    await Promise.all(Array.from({ length: 6 }, () => person.answer(block.id, question, noon(1), given)));
    const [cards, misses] = [await person.cards(), await person.misses()];
    await person.answer(block.id, question, noon(5), given);
    expect(await person.cards()).toEqual(cards);
    expect(await person.misses()).toEqual(misses);
    expect(cardSchema.parse(cards[0]?.state).reps).toBe(1);
    const { itemVersionId } = await database.client.blockQuestion.findUniqueOrThrow({ where: { id: question } });
    expect((await readItemStatistics(database.client, [itemVersionId])).get(itemVersionId)).toMatchObject({
      answers: 1,
    });
  });

  test("is the only one of its day that feeds the card, also when two come at once", async () => {
    const person = await somebody();
    const article = await publishSiblings(2);
    const blocks = [await person.start(article, 1, "tutor", noon(1)), await person.start(article, 1, "tutor", noon(1))];
    await Promise.all(blocks.map((block) => person.answer(block.id, block.questions[0]?.id ?? "", noon(1))));
    expect(await person.reviews()).toHaveLength(1);
    expect(cardSchema.parse((await person.cards())[0]?.state).reps).toBe(1);
    await person.meet(article, noon(2));
    expect(await person.reviews()).toHaveLength(2);
    expect(cardSchema.parse((await person.cards())[0]?.state).reps).toBe(2);
  });

  test("day after day leaves the card that replaying the reviews gives", async () => {
    const person = await somebody();
    const article = await publishSiblings(3);
    for (const [day, option] of [
      [1, "right"],
      [4, "wrong"],
      [6, "right"],
      [20, "right"],
    ] as const)
      await person.meet(article, noon(day), { option, certainty: "unsure" });
    const reviews = await person.reviews();
    expect(reviews.map(({ grade }) => grade)).toEqual(["hard", "again", "hard", "hard"]);
    const log = reviews.map(({ grade, at }) => ({ grade: cardSchema.shape.grade.parse(grade), at }));
    expect(cardSchema.parse((await person.cards())[0]?.state)).toEqual(replay(log, 0.9));
  });
});

describe("a miss", () => {
  test("is passed by right answers after two and after seven days", async () => {
    const person = await somebody();
    const article = await publishSiblings(4);
    const retest = async () => {
      const [miss] = await listMisses(database.client, person.learnerId, noon(8));
      return [miss?.retestOn, miss?.retestsPassed];
    };
    await person.meet(article, noon(1), { option: "wrong" });
    await person.meet(article, noon(2));
    expect(await retest()).toEqual(["2026-11-03", 0]);
    await person.meet(article, noon(3));
    expect(await retest()).toEqual(["2026-11-08", 1]);
    await person.meet(article, noon(8));
    expect(await retest()).toEqual([null, 2]);
  });

  test("is begun again by a wrong answer, which is a miss itself", async () => {
    const person = await somebody();
    const article = await publishSiblings(3);
    await person.meet(article, noon(1), { option: "wrong" });
    await person.meet(article, noon(3));
    await person.meet(article, noon(8), { option: "wrong" });
    const misses = await listMisses(database.client, person.learnerId, noon(8));
    expect(misses.map(({ retestOn, retestsPassed }) => [retestOn, retestsPassed])).toEqual([
      ["2026-11-10", 0],
      ["2026-11-10", 0],
    ]);
  });
});

describe("a timed block", () => {
  test("is reviewed when it is finished, as of its end, and once", async () => {
    const person = await somebody();
    const article = await publishQuestions(database, 2);
    const block = await person.start(article, 2, "timed", noon(1));
    const [first = "", second = ""] = block.questions.map(({ id }) => id);
    await person.answer(block.id, first, later(noon(1), 1), { option: "wrong" });
    await person.answer(block.id, first, later(noon(1), 1));
    await person.answer(block.id, second, later(noon(1), 1), { option: "wrong", certainty: "guess" });
    expect([await person.cards(), await person.misses()]).toEqual([[], []]);
    await person.finish(block.id, later(noon(1), 2));
    const reviews = await person.reviews();
    expect(reviews.map(({ grade, at }) => [grade, at]).sort()).toEqual([
      ["again", later(noon(1), 2)],
      ["good", later(noon(1), 2)],
    ]);
    expect(await person.misses()).toMatchObject([{ questionId: second, certainty: "guess" }]);
    const cards = await person.cards();
    await person.finish(block.id, noon(2));
    await settleBlocks(database.client, person.learnerId, noon(2));
    expect(await person.cards()).toEqual(cards);
  });

  test("whose time is up is reviewed as of its deadline, before anything that was answered later", async () => {
    const person = await somebody();
    const article = await publishSiblings(2);
    const block = await person.start(article, 1, "timed", noon(1));
    await person.answer(block.id, block.questions[0]?.id ?? "", later(noon(1), 1), { option: "wrong" });
    await person.meet(article, noon(3));
    const reviews = await person.reviews();
    expect(reviews.map(({ grade, at }) => [grade, at])).toEqual([
      ["again", later(noon(1), 2)],
      ["good", noon(3)],
    ]);
    expect(await person.misses()).toMatchObject([{ retestsPassed: 1 }]);
  });

  test("whose time is up is taken in before a further block is put together", async () => {
    const { client } = database;
    const { learnerId, start, answer, misses } = await somebody();
    const article = await publishQuestions(database, 1);
    const block = await start(article, 1, "timed", noon(1));
    await answer(block.id, block.questions[0]?.id ?? "", later(noon(1), 1), { option: "wrong" });
    const due: BlockRequest = { article, count: 1, mode: "tutor", states: ["due"] };
    expect(await startedBlock(database, learnerId, due, noon(5))).toMatchObject({ questions: [{ position: 1 }] });
    expect(await misses()).toHaveLength(1);
    expect(await client.block.count({ where: { learnerId, mode: "timed", settledAt: null } })).toBe(0);
  });

  test("that memory has taken in is over for answers that come late", async () => {
    const person = await somebody();
    const article = await publishQuestions(database, 1);
    const block = await person.start(article, 1, "timed", noon(1));
    await settleBlocks(database.client, person.learnerId, noon(2));
    expect(await person.answer(block.id, block.questions[0]?.id ?? "", noon(1))).toEqual({ kind: "finished" });
  });
});

describe("statistics", () => {
  const figuresOf = async (article: string) => {
    const versions = await database.client.itemVersion.findMany({
      where: { articleSlug: article },
      orderBy: { stem: "asc" },
      select: { id: true },
    });
    const figures = await readItemStatistics(
      database.client,
      versions.map(({ id }) => id),
    );
    return versions.map(({ id }) => figures.get(id));
  };

  test("count first attempts only, whatever is answered later", async () => {
    const person = await somebody();
    const article = await publishSiblings(1);
    await person.meet(article, noon(1), { option: "wrong" });
    await person.meet(article, noon(2));
    expect(await figuresOf(article)).toEqual([
      {
        answers: 1,
        isNew: true,
        facility: 0,
        pointBiserial: null,
        rested: 0,
        medianMs: null,
        options: [{ option: "wrong", chosen: 1, share: 1 }],
      },
    ]);
  });

  test("of forty learners, ten at once on the same items, are exact", async () => {
    const article = await publishQuestions(database, 3);
    const visit = async (index: number) => {
      const person = await somebody();
      const block = await person.start(article, 3, index % 2 === 0 ? "tutor" : "timed", later(noon(1), -1));
      const optionFor = (stem: string) => (index < 5 || (index < 10 && stem.includes("q0")) ? "wrong" : "right");
      await Promise.all(
        block.questions.map(({ id, stem }) =>
          person.answer(block.id, id, noon(1), { option: optionFor(stem), elapsedMs: 4000 }),
        ),
      );
      await person.finish(block.id, later(noon(1), 1));
      await person.finish(block.id, later(noon(1), 2));
    };
    for (let wave = 0; wave < 4; wave += 1)
      await Promise.all(Array.from({ length: 10 }, (_, index) => visit(10 * wave + index)));
    const [first, second] = await figuresOf(article);
    expect(first).toMatchObject({ answers: 40, isNew: false, facility: 0.75, rested: 40 });
    expect(first?.options).toEqual([
      { option: "right", chosen: 30, share: 0.75 },
      { option: "wrong", chosen: 10, share: 0.25 },
    ]);
    // Scores: ten wrong, five of them with a rest of 0, all others 1: n Σxy − Σx Σy over both spreads.
    expect(first?.pointBiserial).toBeCloseTo(
      (40 * 30 - 30 * 35) / Math.sqrt((40 * 30 - 30 ** 2) * (40 * 35 - 35 ** 2)),
      9,
    );
    expect(first?.medianMs).toBeGreaterThan(4000 / Math.SQRT2);
    expect(first?.medianMs).toBeLessThan(4000 * Math.SQRT2);
    expect(second).toMatchObject({ answers: 40, facility: 0.875 });
  });
});

describe("what a reset hides", () => {
  test("counts nowhere, and comes back as it was", async () => {
    const { client } = database;
    const person = await somebody();
    const [live, hidden] = [await publishSiblings(3), await publishSiblings(3)];
    for (const article of [live, hidden]) {
      await person.meet(article, noon(1), { option: "wrong", certainty: "sure" });
      await person.meet(article, noon(3), { certainty: "unsure" });
    }
    const timed = await person.start(hidden, 1, "timed", noon(4));
    await person.answer(timed.id, timed.questions[0]?.id ?? "", noon(4), { option: "wrong" });
    await person.finish(timed.id, noon(4));
    const reviewRows = async () => [await person.reviews(), await person.cards(), await person.misses()];
    const before = await reviewRows();

    const reset = await client.reset.create({
      data: { learnerId: person.learnerId, articleSlug: hidden, createdAt: noon(5) },
    });
    await client.$transaction(async (transaction) => {
      const where = { block: { learnerId: person.learnerId }, itemVersion: { articleSlug: hidden } };
      await transaction.blockQuestion.updateMany({ where, data: { resetId: reset.id } });
      await replayReviews(transaction, person.learnerId);
    });
    expect((await person.cards()).map(({ articleSlug }) => articleSlug)).toEqual([live]);
    expect((await listMisses(client, person.learnerId, noon(5))).map(({ article }) => article)).toEqual([live]);
    const due = await listDueObjectives(client, { learnerId: person.learnerId, now: noon(30) });
    expect([...due]).toEqual([expect.stringContaining(live)]);
    expect((await readMastery(client, person.learnerId, noon(5))).map((section) => section.article)).not.toContain(
      hidden,
    );
    expect(await readCalibration(client, person.learnerId)).toEqual([
      { certainty: "sure", answers: 1, right: 0, share: 0 },
      { certainty: "unsure", answers: 1, right: 1, share: 1 },
    ]);
    const history = await readHistory(client, person.learnerId, noon(5));
    expect(history.blocks.map(({ articleTitle }) => articleTitle)).toEqual([`All about ${live}`, `All about ${live}`]);
    expect(history.days.map(({ answers }) => answers)).toEqual([1, 1]);

    await client.$transaction(async (transaction) => {
      await transaction.reset.delete({ where: { id: reset.id } });
      await replayReviews(transaction, person.learnerId);
    });
    expect(await reviewRows()).toEqual(before);
  });

  test("is no review when it is answered all the same", async () => {
    const { client } = database;
    const person = await somebody();
    const article = await publishSiblings(1);
    const block = await person.start(article, 1, "tutor", noon(1));
    const id = block.questions[0]?.id ?? "";
    const reset = await client.reset.create({ data: { learnerId: person.learnerId, createdAt: noon(1) } });
    await client.blockQuestion.update({ where: { id }, data: { resetId: reset.id } });
    expect(await person.answer(block.id, id, noon(1), { option: "wrong" })).toMatchObject({ kind: "recorded" });
    expect([await person.cards(), await person.misses()]).toEqual([[], []]);
  });
});

describe("a learner who asks how it goes", () => {
  test("is told what is known of each section, in the order of the guide", async () => {
    const { client } = database;
    const person = await somebody();
    const article = await publishQuestions(database, 4);
    expect(await readMastery(client, person.learnerId, noon(1))).toEqual([]);
    const block = await person.start(article, 4, "tutor", noon(1));
    for (const { id, section } of block.questions)
      await person.answer(block.id, id, noon(1), { option: section === "step-1" ? "right" : "wrong" });
    const sections = await readMastery(client, person.learnerId, noon(1));
    expect(sections).toEqual([
      {
        article,
        title: `All about ${article}`,
        section: "step-1",
        heading: "Step one",
        total: 2,
        met: 2,
        recalled: 2,
        share: 1,
      },
      {
        article,
        title: `All about ${article}`,
        section: "step-2",
        heading: "Step two",
        total: 2,
        met: 2,
        recalled: 0,
        share: 0,
      },
    ]);
    const [inAWeek] = await readMastery(client, person.learnerId, noon(8));
    expect(inAWeek?.share).toBeGreaterThan(0.5);
    expect(inAWeek?.share).toBeLessThan(1);
  });

  test("sees what comes up on each day, each objective once and the overdue today", async () => {
    const { client } = database;
    const person = await somebody();
    const article = await publishQuestions(database, 3);
    const block = await person.start(article, 3, "tutor", noon(1));
    for (const { id } of block.questions) await person.answer(block.id, id, noon(1), { option: "wrong" });
    const days = await readForecast(client, person.learnerId, noon(1), 4);
    expect(days.map(({ day }) => day)).toEqual(["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"]);
    expect(days.reduce((sum, { objectives }) => sum + objectives, 0)).toBe(3);
    expect(days[0]?.objectives).toBe(0);
    expect(await readForecast(client, person.learnerId, noon(20), 2)).toEqual([
      { day: "2026-11-20", objectives: 3 },
      { day: "2026-11-21", objectives: 0 },
    ]);
  });

  test("does not learn from the history how a running timed block goes", async () => {
    const { client } = database;
    const person = await somebody();
    const article = await publishQuestions(database, 2);
    const block = await person.start(article, 2, "timed", noon(1));
    await person.answer(block.id, block.questions[0]?.id ?? "", noon(1), { certainty: "sure" });
    expect(await readHistory(client, person.learnerId, noon(1))).toEqual({
      blocks: [
        {
          id: block.id,
          mode: "timed",
          createdAt: noon(1),
          over: false,
          articleTitle: `All about ${article}`,
          articleNames: [`All about ${article}`],
          ofMisses: false,
          answered: 1,
          total: 2,
          right: null,
        },
      ],
      days: [],
    });
    expect(await readCalibration(client, person.learnerId)).toEqual([]);
    await person.finish(block.id, later(noon(1), 1));
    const { blocks, days } = await readHistory(client, person.learnerId, noon(1));
    expect(blocks).toMatchObject([{ over: true, right: 1 }]);
    expect(days).toEqual([{ day: "2026-11-01", answers: 1, right: 1 }]);
  });
});
