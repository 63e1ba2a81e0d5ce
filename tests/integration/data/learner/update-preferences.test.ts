import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { findPreferences } from "../../../../src/data/learner/find-preferences";
import { updatePreferences } from "../../../../src/data/learner/update-preferences";
import type { Preferences } from "../../../../src/domain/learner/preferences";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { practiseOnce } from "../../../support/practise-once";
import { newLearner, publishQuestions } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const noon = (day: number) => new Date(Date.UTC(2026, 10, 1 + day, 12));

const practised = async () => {
  const { id: learnerId } = await newLearner(database);
  const article = await publishQuestions(database, 1);
  for (const now of [noon(0), noon(5)])
    await practiseOnce(database, { learnerId, article, count: 1, option: "right", now });
  return learnerId;
};

const dueOf = async (learnerId: string) => {
  const { due } = await database.client.card.findFirstOrThrow({ where: { learnerId } });
  return due.getTime();
};

const versionOf = async (id: string) => {
  const { reviewStateVersion } = await database.client.learner.findUniqueOrThrow({ where: { id } });
  return reviewStateVersion;
};

test("who wants to remember more meets everything sooner", async () => {
  const learnerId = await practised();
  const normal = await dueOf(learnerId);
  await updatePreferences(database.client, { learnerId, preferences: { desiredRetention: 0.95 } });
  expect(await dueOf(learnerId)).toBeLessThan(normal);
  expect(await findPreferences(database.client, learnerId)).toMatchObject({ desiredRetention: 0.95 });
  await updatePreferences(database.client, { learnerId, preferences: { desiredRetention: 0.9 } });
  expect(await dueOf(learnerId)).toBe(normal);
});

test("preferences that change no interval replay no review", async () => {
  const learnerId = await practised();
  const before = await versionOf(learnerId);
  await updatePreferences(database.client, { learnerId, preferences: { desiredRetention: 0.9 } });
  expect(await versionOf(learnerId)).toBe(before);
  await updatePreferences(database.client, { learnerId, preferences: { desiredRetention: 0.85 } });
  expect(await versionOf(learnerId)).toBe(before + 1);
});

test("cards follow the preferences that are stored, however two changes meet", async () => {
  const learnerId = await practised();
  const normal = await dueOf(learnerId);
  await updatePreferences(database.client, { learnerId, preferences: { desiredRetention: 0.95 } });
  const sooner = await dueOf(learnerId);
  await Promise.all(
    ([0.9, 0.95, 0.9, 0.95] as const).map((desiredRetention) =>
      updatePreferences(database.client, { learnerId, preferences: { desiredRetention } }),
    ),
  );
  const { desiredRetention } = await findPreferences(database.client, learnerId);
  expect(await dueOf(learnerId)).toBe(desiredRetention === 0.9 ? normal : sooner);
});

test("nobody's preferences are set where there is no such learner", async () => {
  const learnerId = "00000000-0000-4000-8000-000000000009";
  await updatePreferences(database.client, { learnerId, preferences: { desiredRetention: 0.95 } });
  expect(await database.client.learner.count({ where: { id: learnerId } })).toBe(0);
});

test("how many reviews a day brings stays where it is left out, and moves no review", async () => {
  const learnerId = await practised();
  const before = await versionOf(learnerId);
  const set = (preferences: Preferences) => updatePreferences(database.client, { learnerId, preferences });
  expect(await findPreferences(database.client, learnerId)).toEqual({ desiredRetention: 0.9, dailyReviews: 30 });
  expect(await set({ desiredRetention: 0.9, dailyReviews: 10 })).toEqual({ dailyReviews: 10 });
  expect(await set({ desiredRetention: 0.9 })).toEqual({ dailyReviews: 10 });
  expect(await versionOf(learnerId)).toBe(before);
});
