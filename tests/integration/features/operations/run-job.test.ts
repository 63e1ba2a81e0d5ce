import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { listJobs } from "../../../../src/data/job/list-jobs";
import { addJob } from "../../../../src/data/job/take-job";
import { jobNames } from "../../../../src/domain/job/job";
import { JobError } from "../../../../src/domain/job/job-error";
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

test.each([
  [new JobError("None of 3 pages could be reached."), "None of 3 pages could be reached."],
  [new Error("The address ada@example.org is taken."), "Error"],
])("a job that fails is told to the log, and stands with our own words on it alone", async (error, words) => {
  const { client } = database;
  await client.job.deleteMany({ where: { name: "watch-pages" } });
  await addJob(client, "watch-pages", long);
  const failures: unknown[] = [];
  const act = async () => {
    throw error;
  };
  const failed = (thrown: unknown) => void failures.push(thrown);
  expect(await runJob(client, { name: "watch-pages", act, failed }, running)).toBe(true);
  expect(failures).toEqual([error]);
  const listed = await listJobs(client, jobNames, new Date());
  expect(listed.find(({ name }) => name === "watch-pages")).toMatchObject({ failures: 1, error: words });
});
