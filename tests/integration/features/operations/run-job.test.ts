import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { listJobs } from "../../../../src/data/job/list-jobs";
import { addJob } from "../../../../src/data/job/take-job";
import { jobNames } from "../../../../src/domain/job/job";
import { runJob } from "../../../../src/features/operations/run-job";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const running = new AbortController().signal;
const long = new Date("2026-01-01T00:00:00Z");

test("several servers do a job once, and the admin sees how it ended", async () => {
  const { client } = database;
  await addJob(client, "tidy", long);
  let times = 0;
  const act = async () => {
    times += 1;
  };
  const job = { name: "tidy" as const, act, failed: () => {} };
  const did = await Promise.all([1, 2, 3].map(() => runJob(client, job, running)));
  expect([did.filter(Boolean).length, times]).toEqual([1, 1]);
  expect((await listJobs(client, jobNames, new Date()))[0]).toMatchObject({ isRunning: false, failures: 0 });
});

test("a job that fails is told to the log, and stands with its error until it ends well", async () => {
  const { client } = database;
  await addJob(client, "watch-pages", long);
  const failures: unknown[] = [];
  const act = async () => {
    throw new Error("No connection.");
  };
  const failed = (error: unknown) => void failures.push(error);
  expect(await runJob(client, { name: "watch-pages", act, failed }, running)).toBe(true);
  expect(failures).toEqual([new Error("No connection.")]);
  const listed = await listJobs(client, jobNames, new Date());
  expect(listed.find(({ name }) => name === "watch-pages")).toMatchObject({ failures: 1, error: "No connection." });
});
