import { uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/**
 * Locks a learner against their deletion and against a merge until the transaction ends, so that what a report brings along
 * goes with them. Other reports of theirs go on. No row: there is no such learner any more.
 */
export const lockReporter = query(
  { id: uuid },
  (learnerId: string) => Prisma.sql`SELECT id FROM learner WHERE id = ${learnerId}::uuid FOR KEY SHARE`,
  (sql, { learnerId }) => sql(learnerId),
);
