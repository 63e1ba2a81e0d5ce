import { nextDueDays } from "../card/due-days";
import { text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const nextDays = query(
  { question: uuid, day: text },
  (learnerId: string, blockId: string, now: Date) => Prisma.sql`
    SELECT q.id AS question, to_char(next.day, 'YYYY-MM-DD') AS day
    FROM block b
    JOIN block_question q ON q.block_id = b.id
    JOIN item_version v ON v.id = q.item_version_id
    JOIN (${nextDueDays(learnerId, now)}) next ON next.objective = v.objective
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid`,
  (sql, { learnerId, blockId, now }) => sql(learnerId, blockId, now),
);

/** By question of a block of this learner: the day on which what it tests is first met again, `YYYY-MM-DD`. */
export const listNextDays = async (
  client: PrismaClient,
  { learnerId, blockId, now }: { learnerId: string; blockId: string; now: Date },
): Promise<Map<string, string>> => {
  const rows = await nextDays(client, learnerId, blockId, now);
  return new Map(rows.map(({ question, day }) => [question, day]));
};
