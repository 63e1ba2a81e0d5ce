import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Database } from "../../../src/data/database";
import { resetLearner } from "../../../src/data/reset-learner";
import { tidyDatabase } from "../../../src/data/tidy-database";
import { everyDay } from "../../../src/features/operating/every-day";
import { stopAll } from "../../../src/features/operating/stopping";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { practiseOnce } from "../../support/practise-once";
import { newLearner, publishQuestions } from "../../support/start-practising";

const day = 24 * 60 * 60 * 1000;

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

test("a server that runs on deletes what was reset once it can no longer be undone", async () => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const article = await publishQuestions(database, 1);
  const start = new Date("2026-11-01T12:00:00Z");
  await practiseOnce(database, { learnerId, article, count: 1, option: "wrong", now: start });
  await resetLearner(client, { learnerId, now: start });

  vi.useFakeTimers({ now: start, toFake: ["Date", "setInterval", "clearInterval"] });
  try {
    const failures: unknown[] = [];
    let tidied: Promise<void> = Promise.resolve();
    const tidy = (now: Date) => {
      tidied = tidyDatabase(database, now);
      return tidied;
    };
    await everyDay(tidy, (error) => failures.push(error));
    const answersAfter = async (days: number) => {
      vi.setSystemTime(start.getTime() + (days - 1) * day);
      vi.advanceTimersByTime(day);
      await tidied;
      return client.response.count({ where: { learnerId } });
    };
    expect(await answersAfter(30)).toBe(1);
    expect(await answersAfter(31)).toBe(0);
    expect(failures).toEqual([]);
    await stopAll();
  } finally {
    vi.useRealTimers();
  }
});
