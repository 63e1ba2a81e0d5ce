import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBlock } from "../../../../src/data/block/start-block";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { resetProgress } from "../../../../src/data/reset/reset-progress";
import { recordResponse } from "../../../../src/data/response/record-response";
import { countNewByArticle } from "../../../../src/data/study-plan/count-objectives";
import { deletePlan } from "../../../../src/data/study-plan/delete-plan";
import { readPlanDay } from "../../../../src/data/study-plan/read-plan-day";
import { savePlan } from "../../../../src/data/study-plan/save-plan";
import { blockRequestSchema } from "../../../../src/domain/block/block-request";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, publishQuestions } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
const request = blockRequestSchema.parse({ preset: "plan" });

/** Three items on each of so many objectives, as item models make them. */
const publishSiblings = async (objectives: number): Promise<string> => {
  const slug = `guide-${randomUUID().slice(0, 8)}`;
  const items = Array.from({ length: 3 * objectives }, (_, index) => ({
    ...sampleItem(slug, `q${index}`, `step-${(index % 2) + 1}`),
    objective: `${slug} ${Math.floor(index / 3)}`,
  }));
  await publishArticle(database.client, sampleArticle(slug, items), { origin: "file", now: noon(1) });
  return slug;
};

const startPlan = (learnerId: string, now: Date) =>
  startBlock(database.client, { learnerId, request, seed: randomUUID(), now });

describe("a plan", () => {
  test("is met objective by objective, each day by its share, and none comes twice", async () => {
    const { client } = database;
    const { id: learnerId } = await newLearner(database);
    const [own, other] = [await publishSiblings(14), await publishQuestions(database, 3)];
    await savePlan(client, { learnerId, target: "2026-11-11", articles: [own], now: noon(1) });
    expect(await readPlanDay(client, learnerId, noon(1))).toMatchObject({
      target: "2026-11-11",
      articles: [own],
      left: 14,
      newADay: 4,
      days: 4,
      metBy: "2026-11-04",
      today: 4,
      begunWith: 4,
    });
    await practiseOnce(database, { learnerId, article: other, count: 3, option: "right", now: noon(1) });
    expect(await readPlanDay(client, learnerId, noon(1))).toMatchObject({ left: 14, today: 4, done: 0 });

    const objectives: string[] = [];
    for (const [day, share] of [
      [1, 4],
      [2, 4],
      [4, 6],
    ] as const) {
      expect(await readPlanDay(client, learnerId, noon(day))).toMatchObject({ today: share });
      const started = await startPlan(learnerId, noon(day));
      if (started.kind !== "started") throw new Error(started.kind);
      expect(started.block.questions).toHaveLength(share);
      for (const [index, { id: questionId }] of started.block.questions.entries()) {
        const answer = { responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 20_000 };
        await recordResponse(client, {
          learnerId,
          blockId: started.block.id,
          questionId,
          request: answer,
          now: noon(day),
        });
        expect(await readPlanDay(client, learnerId, noon(day))).toMatchObject({
          today: share - index - 1,
          done: index + 1,
        });
      }
      const questions = await client.blockQuestion.findMany({
        where: { blockId: started.block.id },
        include: { itemVersion: true },
      });
      objectives.push(...questions.map(({ itemVersion }) => itemVersion.objective));
      expect(await startPlan(learnerId, noon(day))).toEqual({ kind: "nothing-planned" });
    }
    expect(new Set(objectives).size).toBe(14);
    expect(objectives.every((objective) => objective.startsWith(own))).toBe(true);
    expect(await readPlanDay(client, learnerId, noon(4))).toMatchObject({ left: 0, today: 0, done: 6 });
  });

  test("asks again what stood in a block and was not answered, and counts what was reset as new", async () => {
    const { client } = database;
    const { id: learnerId } = await newLearner(database);
    const own = await publishQuestions(database, 2);
    await savePlan(client, { learnerId, target: "2026-11-03", articles: [own], now: noon(1) });
    const first = await startPlan(learnerId, noon(1));
    const again = await startPlan(learnerId, noon(1));
    expect([first, again]).toMatchObject([{ block: { questions: [{}, {}] } }, { block: { questions: [{}, {}] } }]);
    await practiseOnce(database, { learnerId, article: own, count: 2, option: "right", now: noon(1) });
    expect(await readPlanDay(client, learnerId, noon(1))).toMatchObject({ left: 0, done: 2 });
    await resetProgress(client, { learnerId, article: own, now: noon(1) });
    expect(await readPlanDay(client, learnerId, noon(1))).toMatchObject({ left: 2, done: 0 });
  });

  test("is the learner's own, is replaced by another and begins anew with it, and can be dropped", async () => {
    const { client } = database;
    const [{ id: learnerId }, { id: another }] = [await newLearner(database), await newLearner(database)];
    const [one, two] = [await publishQuestions(database, 3), await publishQuestions(database, 5)];
    expect(await startPlan(learnerId, noon(1))).toEqual({ kind: "nothing-planned" });
    await savePlan(client, { learnerId, target: "2026-12-24", articles: [one], now: noon(1) });
    await savePlan(client, { learnerId, target: "2027-01-24", articles: [one, two], now: noon(9) });
    expect(await readPlanDay(client, learnerId, noon(9))).toMatchObject({
      target: "2027-01-24",
      articles: [one, two],
      left: 8,
      behind: 0,
    });
    const seeker = { learnerId, articles: [one, two], now: noon(9) };
    const byArticle = await countNewByArticle(client, seeker);
    expect(new Map(byArticle.map(({ article, left }) => [article, left]))).toEqual(
      new Map([
        [one, 3],
        [two, 5],
      ]),
    );
    expect(await readPlanDay(client, another, noon(9))).toBeNull();
    await deletePlan(client, another);
    expect(await readPlanDay(client, learnerId, noon(9))).not.toBeNull();
    await deletePlan(client, learnerId);
    await deletePlan(client, learnerId);
    expect(await readPlanDay(client, learnerId, noon(9))).toBeNull();
  });
});
