import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { type PostgresServer, startPostgres } from "../support/postgres-server";
import { runProduct } from "../support/run-product";

test.describe.configure({ timeout: 600_000 });

const folder = () => mkdtemp(path.join(tmpdir(), "iatrox-many-"));

let postgres: PostgresServer;
test.beforeAll(async () => {
  postgres = await startPostgres();
});
test.afterAll(() => postgres.stop());

/** Starts five servers in the same moment, each on a folder of its own; gives the exit codes of those told to stop. */
const startFive = async (DATABASE_URL: string) => {
  const starting = Array.from({ length: 5 }, async () => runProduct({ DATA_DIR: await folder(), DATABASE_URL }));
  const started = await Promise.allSettled(starting);
  const running = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const ready = await Promise.all(running.map(async ({ origin }) => (await fetch(`${origin}/api/readyz`)).status));
  const ended = await Promise.all(running.map(({ end }) => end("SIGTERM")));
  const failed = started.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
  return { ready, ended, failed };
};

test("five servers that start at once on one PostgreSQL are all ready, on an empty database and on a full one", async () => {
  const DATABASE_URL = await postgres.createDatabase();
  const all = { ready: [200, 200, 200, 200, 200], ended: [0, 0, 0, 0, 0], failed: [] };
  expect(await startFive(DATABASE_URL)).toEqual(all);
  expect(await startFive(DATABASE_URL)).toEqual(all);
});
