import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { listJobs } from "../../../../src/data/job/list-jobs";
import { addJob, endJob, keepJob, takeJob } from "../../../../src/data/job/take-job";
import { jobNames } from "../../../../src/domain/job/job";
import { openFreshDatabase } from "../../../support/open-fresh-database";

const at = (time: string) => new Date(`2026-11-28T${time}Z`);

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.client.job.deleteMany();
  await addJob(database.client, "tidy", at("12:00:00"));
});

const take = (time: string) => takeJob(database.client, "tidy", at(time));
const row = async (time = "12:00:00") => (await listJobs(database.client, jobNames, at(time)))[0];

test("of many that ask at once one gets a job", async () => {
  const leases = await Promise.all(Array.from({ length: 8 }, () => take("12:00:00")));
  expect(leases.filter(Boolean)).toHaveLength(1);
  expect((await row())?.isRunning).toBe(true);
});

test("a job is not due before its time, nor again before the next", async () => {
  expect(await take("11:59:59")).toBeNull();
  const lease = await take("12:00:00");
  if (!lease) throw new Error("It is due.");
  await endJob(database.client, lease, { kind: "succeeded" }, at("12:05:00"));
  expect(await row()).toMatchObject({
    ...{ dueAt: "2026-11-29T00:00:00.000Z", isRunning: false, succeededAt: "2026-11-28T12:05:00.000Z" },
    ...{ failures: 0, error: null },
  });
  expect(await take("23:59:59")).toBeNull();
});

test("a job that fails waits ever longer, says why, and forgets it once it ends well", async () => {
  const { client } = database;
  const fail = async (time: string) => {
    const lease = await take(time);
    if (!lease) throw new Error(`It is due at ${time}.`);
    await endJob(client, lease, { kind: "failed", error: "No connection." }, at(time));
  };
  await fail("12:00:00");
  expect(await take("12:00:59")).toBeNull();
  await fail("12:01:00");
  expect(await take("12:05:59")).toBeNull();
  expect(await row()).toMatchObject({ failures: 2, error: "No connection.", succeededAt: null });
  const lease = await take("12:06:00");
  if (!lease) throw new Error("It is due.");
  await endJob(client, lease, { kind: "succeeded" }, at("12:06:30"));
  expect(await row()).toMatchObject({ failures: 0, error: null });
});

test("a job whose server went silent has failed, is tried again after a pause, and the first can neither keep nor end it", async () => {
  const { client } = database;
  const first = await take("12:00:00");
  if (!first) throw new Error("It is due.");
  expect(await take("12:01:59")).toBeNull();
  expect(await keepJob(client, first, at("12:01:00"))).toBe(true);
  expect(await take("12:02:59")).toBeNull();
  expect(await take("12:03:00")).toBeNull();
  expect(await row("12:03:01")).toMatchObject({
    isRunning: false,
    failures: 1,
    error: expect.stringMatching(/silent/),
  });
  expect(await keepJob(client, first, at("12:03:01"))).toBe(false);
  expect(await take("12:03:59")).toBeNull();
  expect(await take("12:04:00")).not.toBeNull();
  await endJob(client, first, { kind: "succeeded" }, at("12:04:02"));
  expect(await row("12:04:03")).toMatchObject({ isRunning: true, succeededAt: null });
});

test("a job whose server stops is due at once", async () => {
  const lease = await take("12:00:00");
  if (!lease) throw new Error("It is due.");
  await endJob(database.client, lease, { kind: "stopped" }, at("12:00:01"));
  expect(await take("12:00:02")).not.toBeNull();
});

test("a job that has a row keeps it when a server starts", async () => {
  await addJob(database.client, "tidy", at("18:00:00"));
  expect((await row())?.dueAt).toBe("2026-11-28T12:00:00.000Z");
});
