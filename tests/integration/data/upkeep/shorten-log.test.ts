import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { shortenLog } from "../../../../src/data/upkeep/shorten-log";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

/** How much of the log a start after a crash would read, in MB. */
const logSize = async (): Promise<number> => {
  const [log] = await database.client.$queryRaw<{ mb: number }[]>`
    SELECT (pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) / 1048576)::int AS mb FROM pg_control_checkpoint()`;
  return log?.mb ?? 0;
};

const write = (megabytes: number) => database.client.$queryRaw`
  SELECT pg_logical_emit_message(false, 'test', repeat('x', ${megabytes * 1024 * 1024}::int))::text AS at`;

test("the embedded database keeps no more of its log than a checkpoint leaves; a server's checkpointer does it there", async () => {
  if (database.kind !== "embedded") return;
  for (let size = 0; size < 80; size += 10) await write(10);
  expect(await logSize()).toBeGreaterThan(64);
  await shortenLog(database);
  expect(await logSize()).toBe(0);
  await write(10);
  const short = await logSize();
  await shortenLog(database);
  expect(await logSize()).toBe(short);
  expect(short).toBeGreaterThan(5);
});
