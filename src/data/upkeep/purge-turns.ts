import { command } from "../database/statement";
import { Prisma } from "../generated/client";

/** Deletes turns of limits that have come back: nothing says any more who took them. */
export const purgeTurns = command(
  (now: Date) => Prisma.sql`DELETE FROM rate_limit WHERE expire < ${now.getTime()}`,
  (sql, { now }) => sql(now),
);
