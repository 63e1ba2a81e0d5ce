import type { Database } from "../database/database";
import { command } from "../database/statement";
import { Prisma } from "../generated/client";
import { purgeResets } from "../reset/purge-resets";
import { claimDailyJob } from "./claim-daily-job";
import { type Purged, purgeUnused } from "./purge-unused";

const countRows = command(
  () => Prisma.sql`ANALYZE`,
  (sql) => sql(),
);

/**
 * What is due every day, done by the first of many servers that asks: what resets hid too long ago goes for good, as does
 * what was never used and whoever no longer comes, and the embedded database counts its rows anew, by which it plans its
 * statements; a server counts by itself. Returns what was purged; undefined: it was done already, today.
 */
export const tidyDatabase = async (
  { client, kind }: Database,
  now: Date,
  stopping: AbortSignal,
): Promise<Purged | undefined> => {
  if (!(await claimDailyJob(client, "tidy", now))) return undefined;
  await purgeResets(client, now);
  const purged = await purgeUnused(client, now, stopping);
  if (kind === "embedded") await countRows(client);
  return purged;
};
