import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readForecast } from "../../../../src/data/card/read-forecast";
import type { Database } from "../../../../src/data/database/database";
import { updatePreferences } from "../../../../src/data/learner/update-preferences";
import { recordResponse } from "../../../../src/data/response/record-response";
import { loadDay } from "../../../../src/features/today/load-day";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

test("a learner's day has what is due and how long it takes, the day of what comes next, and the block begun last", async () => {
  const article = await publishQuestions(database, 4);
  const { id: learnerId } = await newLearner(database);
  const caller = { client: database.client, learnerId };
  const dayOf = (day: number, bound: "en" | "fr" | null = "en") => loadDay(caller, { bound, now: noon(day) });

  expect(await dayOf(1)).toMatchObject({ due: 0, count: 0, next: null, block: null, notices: [] });

  await practiseOnce(database, { learnerId, article, count: 4, option: "wrong", now: noon(1) });
  const { next } = await dayOf(1);
  expect(next?.day).toMatch(/^2026-11-/);
  expect(next?.objectives).toBe(4);

  expect(await dayOf(Number(next?.day.slice(-2)) - 1)).toMatchObject({ next, isNextTomorrow: true });

  const due = await dayOf(Number(next?.day.slice(-2)));
  expect(due).toMatchObject({ due: 4, count: 4, minutes: 2, next: null });
  expect(await dayOf(Number(next?.day.slice(-2)), "fr")).toMatchObject({ due: 0, count: 0 });

  const begun = await startedBlock(database, learnerId, { article, count: 2, mode: "tutor" }, noon(1));
  expect((await dayOf(1)).block).toMatchObject({ id: begun.id, answered: 0, total: 2 });
  expect((await dayOf(1)).others).toEqual([]);

  const later = new Date(noon(1).getTime() + 60_000);
  const last = await startedBlock(database, learnerId, { article, count: 2, mode: "tutor" }, later);
  expect(await dayOf(1)).toMatchObject({ block: { id: last.id }, others: [{ id: begun.id }] });
});

test("new questions come from the guides that were begun, until these have too few left", async () => {
  const [large, small] = [await publishQuestions(database, 12), await publishQuestions(database, 4)];
  const { id: learnerId } = await newLearner(database);
  const begunOf = async (bound: "en" | "fr" | null = "en") =>
    (await loadDay({ client: database.client, learnerId }, { bound, now: noon(1) })).begun;
  expect(await begunOf()).toEqual([]);
  await practiseOnce(database, { learnerId, article: small, count: 2, option: "right", now: noon(1) });
  expect(await begunOf()).toEqual([]);
  await practiseOnce(database, { learnerId, article: large, count: 3, option: "right", now: noon(1) });
  expect(await begunOf()).toEqual([large, small]);
  expect(await begunOf("fr")).toEqual([]);
});

test("a day asks for so many reviews, what was done of them counted, and first for what is most likely forgotten", async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const [long, lately] = [await publishQuestions(database, 7), await publishQuestions(database, 6)];
  await practiseOnce(database, { learnerId, article: lately, count: 6, option: "right", now: noon(9) });
  await practiseOnce(database, { learnerId, article: long, count: 7, option: "wrong", now: noon(9) });
  await updatePreferences(client, { learnerId, preferences: { desiredRetention: 0.9, dailyReviews: 8 } });
  const dayOf = () => loadDay({ client, learnerId }, { bound: "en", now: noon(29) });
  expect(await dayOf()).toMatchObject({ due: 13, count: 8, restDays: 1 });
  expect((await readForecast(client, learnerId, noon(29), 3)).map(({ objectives }) => objectives)).toEqual([13, 0, 0]);

  const review = await startedBlock(database, learnerId, { states: ["due"], count: 7, mode: "tutor" }, noon(29));
  const questions = await client.blockQuestion.findMany({
    where: { blockId: review.id },
    include: { itemVersion: true },
  });
  expect(questions.map(({ itemVersion }) => itemVersion.articleSlug)).toEqual(new Array(7).fill(long));

  for (const { id: questionId } of review.questions.slice(0, 5)) {
    const request = { responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 20_000 };
    await recordResponse(client, { learnerId, blockId: review.id, questionId, request, now: noon(29) });
  }
  expect(await dayOf()).toMatchObject({ due: 8, count: 3, restDays: 1 });

  const fresh = await publishQuestions(database, 3);
  await practiseOnce(database, { learnerId, article: fresh, count: 3, option: "right", now: noon(29) });
  expect(await dayOf()).toMatchObject({ due: 8, count: 3 });
});
