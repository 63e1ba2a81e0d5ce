import { idleBefore, unusedBefore } from "../../domain/purge";
import { text, uuid } from "../database/column";
import { inTransaction } from "../database/in-transaction";
import { command, query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** Rows checked in one transaction: a fraction of a second, also where the database works in the server's own thread. */
const pageSize = 200;

/**
 * Rows of a table from before a day, the oldest first, a page at a time, without those that another transaction has locked.
 * No row can refer to a locked row anew, so a condition that is checked after the lock still holds at the deletion.
 */
const lockPage = query(
  { id: uuid, at: text },
  (table: Prisma.Sql, before: Date, last: { id: string; at: string } | undefined) => Prisma.sql`
    SELECT id, created_at::text AS at FROM ${table}
    WHERE created_at < ${before}
      AND (created_at, id) > (${last?.at ?? "-infinity"}::timestamptz, ${last?.id ?? "00000000-0000-0000-0000-000000000000"}::uuid)
    ORDER BY created_at, id LIMIT ${pageSize}
    FOR UPDATE SKIP LOCKED`,
  (sql, { now }) => sql(Prisma.sql`block`, now, undefined),
);

const deleteRows = command(
  (table: Prisma.Sql, ids: readonly string[], which: Prisma.Sql) => Prisma.sql`
    DELETE FROM ${table} row WHERE id = ANY(${[...ids]}::uuid[]) AND ${which}`,
  (sql, { learnerId, now }) => sql(Prisma.sql`learner`, [learnerId], idleLearner(now)),
);

/** `which`: the rows to delete, as a condition on `row`. Returns how many were deleted. */
type Purge = { table: Prisma.Sql; before: Date; which: Prisma.Sql };

const purge = async (client: PrismaClient, { table, before, which }: Purge, stopping: AbortSignal): Promise<number> => {
  let deleted = 0;
  let last: { id: string; at: string } | undefined;
  while (!stopping.aborted) {
    const page = await inTransaction(client, async (transaction) => {
      const locked = await lockPage(transaction, table, before, last);
      const ids = locked.map(({ id }) => id);
      deleted += await deleteRows(transaction, table, ids, which);
      return locked;
    });
    last = page.at(-1);
    if (last === undefined) break;
  }
  return deleted;
};

/** It has no responses, no marks and no share. */
const unusedBlock = Prisma.sql`
  row.share_id IS NULL
  AND NOT EXISTS (SELECT FROM response WHERE block_id = row.id)
  AND NOT EXISTS (SELECT FROM block_question q JOIN mark ON mark.question_id = q.id WHERE q.block_id = row.id)`;

/** It has no block, attempt, reset, plan or account. */
const unusedLearner = Prisma.sql`
  row.person_id IS NULL
  AND NOT EXISTS (SELECT FROM block WHERE learner_id = row.id)
  AND NOT EXISTS (SELECT FROM attempt WHERE learner_id = row.id)
  AND NOT EXISTS (SELECT FROM reset WHERE learner_id = row.id)
  AND NOT EXISTS (SELECT FROM study_plan WHERE learner_id = row.id)`;

/** Nor has anybody signed in to its account. */
const idleLearner = (since: Date) => Prisma.sql`
  NOT EXISTS (SELECT FROM person p WHERE p.id = row.person_id AND (p.role IS NOT NULL OR p.updated_at >= ${since}))
  AND NOT EXISTS (SELECT FROM block WHERE learner_id = row.id AND created_at >= ${since})
  AND NOT EXISTS (SELECT FROM response WHERE learner_id = row.id AND created_at >= ${since})
  AND NOT EXISTS (SELECT FROM reset WHERE learner_id = row.id AND created_at >= ${since})`;

export type Purged = { blocks: number; learners: number };

/** Deletes unused rows after some days, and learners who have been away for two years with all their data. */
export const purgeUnused = async (client: PrismaClient, now: Date, stopping: AbortSignal): Promise<Purged> => {
  const [block, learner] = [Prisma.sql`block`, Prisma.sql`learner`];
  const [unused, idle] = [unusedBefore(now), idleBefore(now)];
  const gone = await purge(client, { table: learner, before: idle, which: idleLearner(idle) }, stopping);
  // A learner who has an account always has a learner: see join-account.ts.
  await client.person.deleteMany({ where: { role: null, learner: null, updatedAt: { lt: idle } } });
  const blocks = await purge(client, { table: block, before: unused, which: unusedBlock }, stopping);
  const empty = await purge(client, { table: learner, before: unused, which: unusedLearner }, stopping);
  return { blocks, learners: gone + empty };
};
