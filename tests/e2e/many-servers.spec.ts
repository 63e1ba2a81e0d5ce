import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { openDatabase } from "../../src/data/database/open-database";
import { withdrawArticle } from "../../src/data/publication/withdraw-article";
import { childProcesses } from "../support/child-processes";
import { newDatabase } from "../support/databases-in-e2e";
import { runProduct } from "../support/run-product";

test.describe.configure({ timeout: 600_000 });

const folder = () => mkdtemp(path.join(tmpdir(), "iatrox-many-"));

/** A connection that a worker had taken and not answered when it was killed is never answered. */
const statusOf = async (address: string) => (await fetch(address, { signal: AbortSignal.timeout(15_000) })).status;

/** Withdraws a guide beside running servers; gives what each answers to its readers when they have heard of it. */
const withdrawBeside = async (origins: readonly string[], DATABASE_URL: string, slug: string) => {
  const pages = origins.map((origin) => `${origin}/articles/${slug}`);
  const before = await Promise.all(pages.map(statusOf));
  const database = await openDatabase({ DATA_DIR: await folder(), DATABASE_URL });
  if (!database.ok) throw new Error(database.failure);
  await withdrawArticle(
    database.value.client,
    { guide: slug, why: "Withdrawn by a test.", on: "2026-01-01" },
    new Date(),
  );
  await database.value.close();
  // A page looks for itself only after a minute.
  await expect(async () => expect(await Promise.all(pages.map(statusOf))).not.toContain(200)).toPass({
    timeout: 45_000,
  });
  return { before, after: await Promise.all(pages.map(statusOf)) };
};

/** Starts five servers in the same moment, each on a folder of its own; gives the exit codes of those told to stop. */
const startFive = async (DATABASE_URL: string, slug: string) => {
  const starting = Array.from({ length: 5 }, async () => runProduct({ DATA_DIR: await folder(), DATABASE_URL }));
  const started = await Promise.allSettled(starting);
  const running = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const ready = await Promise.all(running.map(async ({ origin }) => (await fetch(`${origin}/api/readyz`)).status));
  const origins = running.map(({ origin }) => origin);
  const pages = await withdrawBeside(origins, DATABASE_URL, slug);
  const ended = await Promise.all(running.map(({ end }) => end("SIGTERM")));
  const failed = started.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
  return { ready, pages, ended, failed };
};

test("five servers that start at once on one PostgreSQL, empty or full, are ready, and all show at once what one publishes", async () => {
  const DATABASE_URL = await newDatabase();
  const five = <Value>(value: Value) => Array.from({ length: 5 }, () => value);
  const pages = { before: five(200), after: five(410) };
  const all = { ready: five(200), pages, ended: five(0), failed: [] };
  expect(await startFive(DATABASE_URL, "alberta")).toEqual(all);
  expect(await startFive(DATABASE_URL, "quebec")).toEqual(all);

  const {
    origin,
    process: server,
    output,
    end,
  } = await runProduct({ DATA_DIR: await folder(), DATABASE_URL, WORKERS: "2" });
  const workers = () => childProcesses(server.pid ?? 0);
  const started = await workers();
  expect(started).toHaveLength(2);
  for (const worker of started) process.kill(worker, "SIGKILL");
  await expect.poll(() => output()).toContain("Worker 2 of 2 ended; it is replaced.");
  await expect(async () => expect(await statusOf(`${origin}/api/readyz`)).toBe(200)).toPass({ timeout: 60_000 });
  await expect.poll(async () => (await workers()).filter((pid) => !started.includes(pid)).length).toBe(2);
  expect(await end("SIGTERM")).toBe(0);
  expect(output()).not.toContain("did not let the server stop");
});
