import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
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
  expect(next).toMatch(/^2026-11-/);

  const due = await dayOf(Number(next?.slice(-2)));
  expect(due).toMatchObject({ due: 4, count: 4, minutes: 2, next: null });
  expect(await dayOf(Number(next?.slice(-2)), "fr")).toMatchObject({ due: 0, count: 0 });

  const begun = await startedBlock(database, learnerId, { article, count: 2, mode: "tutor" }, noon(1));
  expect((await dayOf(1)).block).toMatchObject({ id: begun.id, answered: 0, total: 2 });
  expect((await dayOf(1)).others).toEqual([]);

  const later = new Date(noon(1).getTime() + 60_000);
  const last = await startedBlock(database, learnerId, { article, count: 2, mode: "tutor" }, later);
  expect(await dayOf(1)).toMatchObject({ block: { id: last.id }, others: [{ id: begun.id }] });
});
