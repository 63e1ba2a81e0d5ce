import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { vacuumGrown } from "../../../../src/data/upkeep/vacuum-grown";
import { openFreshDatabase } from "../../../support/open-fresh-database";

const running = new AbortController().signal;

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

/** How many rows the planner takes a table to have; -1 or 0 before they are counted. */
const counted = async (): Promise<number> => {
  const [table] = await database.client.$queryRaw<{ rows: number }[]>`
    SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'rate_limit'`;
  return table?.rows ?? 0;
};

const fill = (from: number, to: number) => database.client.$executeRaw`
  INSERT INTO rate_limit (key, points, expire) SELECT 'k' || n, 1, 0 FROM generate_series(${from}::int, ${to}::int) n`;

test("a table that grew is counted, and again when it grew by a fifth; a server's own autovacuum does it there", async () => {
  const isEmbedded = database.kind === "embedded";
  await vacuumGrown(database, running);
  await fill(1, 5_000);
  const stopped = new AbortController();
  stopped.abort();
  await vacuumGrown(database, stopped.signal);
  const before = await counted();
  if (isEmbedded) expect(before).toBeLessThanOrEqual(0);
  await vacuumGrown(database, running);
  if (isEmbedded) expect(await counted()).toBe(5_000);
  await fill(5_001, 5_100);
  await vacuumGrown(database, running);
  if (isEmbedded) expect(await counted()).toBe(5_000);
  await fill(5_101, 10_000);
  await vacuumGrown(database, running);
  if (isEmbedded) expect(await counted()).toBe(10_000);
});

test("the room of deleted rows is used again", async () => {
  if (database.kind !== "embedded") return;
  const size = async () =>
    (await database.client.$queryRaw<{ size: number }[]>`SELECT pg_relation_size('rate_limit')::int AS size`)[0]
      ?.size ?? 0;
  await fill(20_001, 40_000);
  await database.client.$executeRaw`DELETE FROM rate_limit WHERE key > 'k2' AND key <> 'k40000'`;
  await vacuumGrown(database, running);
  const before = await size();
  await fill(50_001, 60_000);
  expect(await size()).toBeLessThanOrEqual(before);
});
