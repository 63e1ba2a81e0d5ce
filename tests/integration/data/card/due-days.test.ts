import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listDueObjectives } from "../../../../src/data/card/list-due-objectives";
import { readForecast } from "../../../../src/data/card/read-forecast";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { forecast } from "../../../../src/domain/review/due/forecast";
import { addDays, utcDay } from "../../../../src/domain/utc-day";
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

test("what no question can be asked on any more is not foreseen", async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const article = await publishQuestions(database, 2);
  await practiseOnce(database, { learnerId, article, count: 2, option: "wrong", now: noon(1) });
  const foreseen = async () => (await readForecast(client, learnerId, noon(8), 1)).map(({ objectives }) => objectives);
  expect(await foreseen()).toEqual([2]);
  const shorter = sampleArticle(article, [sampleItem(article, "q0")]);
  await publishArticle(client, shorter, { origin: "file", now: noon(2) });
  expect(await foreseen()).toEqual([1]);
});

test("the database finds due what the domain counts on the first day of its forecast", async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const article = await publishQuestions(database, 3);
  await practiseOnce(database, { learnerId, article, count: 3, option: "wrong", now: noon(1) });
  const cards = await client.card.findMany({ where: { learnerId } });
  const now = noon(10);
  const today = utcDay(now);
  /** Around today, to the millisecond: a card that a change made due is due from that moment. */
  const moment = fc.constantFrom(-2, -1, 0, 1, 2).map((days) => new Date(`${addDays(today, days)}T00:00:00.000Z`));
  const due = fc.oneof(
    moment,
    moment.map((at) => new Date(at.getTime() - 1)),
  );
  const days = fc.tuple(due, fc.option(moment));
  await fc.assert(
    fc.asyncProperty(fc.tuple(days, days, days), async (perCard) => {
      const rows: { objective: string; day: string }[] = [];
      for (const [index, [reviewOn, retestOn]] of perCard.entries()) {
        const objective = cards[index]?.objective ?? "";
        await client.card.updateMany({ where: { learnerId, objective }, data: { due: reviewOn } });
        await client.miss.updateMany({ where: { learnerId, objective }, data: { retestOn } });
        rows.push({ objective, day: utcDay(reviewOn) }, ...(retestOn ? [{ objective, day: utcDay(retestOn) }] : []));
      }
      const [first] = forecast(rows, today, 1);
      expect((await listDueObjectives(client, { learnerId, now })).size).toBe(first?.objectives);
      expect(await readForecast(client, learnerId, now, 3)).toEqual(forecast(rows, today, 3));
    }),
    { numRuns: 30 },
  );
});
