import { command } from "../database/statement";
import { Prisma } from "../generated/client";

/**
 * Tells the planner how much there is now. The embedded database is counted some seconds later, a server after a minute,
 * and until then blocks are drawn along the wrong index, at a cost that grows with the bank. Once for all that was
 * published together, because it reads a good part of the bank.
 */
export const recountStatistics = command(
  () => Prisma.sql`ANALYZE item, item_version, item_count`,
  (sql) => sql(),
);
