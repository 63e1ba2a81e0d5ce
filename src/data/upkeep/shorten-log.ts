import { flag } from "../database/column";
import type { Database } from "../database/database";
import { command, query } from "../database/statement";
import { Prisma } from "../generated/client";

/** How much is written to the log before a checkpoint, in bytes: two to three of these lie on the disk at most. */
const longestLog = 64 * 1024 * 1024;

const isLogLong = query(
  { isLong: flag },
  (bytes: number) => Prisma.sql`
    SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) > ${bytes} AS "isLong" FROM pg_control_checkpoint()`,
  (sql) => sql(0),
);

const checkpoint = command(
  () => Prisma.sql`CHECKPOINT`,
  (sql) => sql(),
);

/**
 * Does for the embedded database what the checkpointer does on a server: it has none, and kept all that was ever written to its
 * write-ahead log until it was stopped.
 */
export const shortenLog = async ({ client, kind }: Database): Promise<void> => {
  if (kind !== "embedded") return;
  const [log] = await isLogLong(client, longestLog);
  if (log?.isLong) await checkpoint(client);
};
