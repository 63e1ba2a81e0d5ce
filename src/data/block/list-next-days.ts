import { addDays, utcDay } from "../../domain/utc-day";
import { dueDays } from "../card/due-days";
import { text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** Longer than any interval between two reviews. */
const farAhead = 400;

const nextDays = query(
  { question: uuid, day: text },
  (learnerId: string, blockId: string, until: string) => Prisma.sql`
    SELECT q.id AS question, to_char(min(due.day), 'YYYY-MM-DD') AS day
    FROM block b
    JOIN block_question q ON q.block_id = b.id
    JOIN item_version v ON v.id = q.item_version_id
    JOIN (${dueDays(learnerId, until)}) due ON due.objective = v.objective
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid
    GROUP BY q.id`,
  (sql, { learnerId, blockId, now }) => sql(learnerId, blockId, utcDay(now)),
);

/** By question of a block of this learner: the day on which what it tests is first met again, `YYYY-MM-DD`. */
export const listNextDays = async (
  client: PrismaClient,
  { learnerId, blockId, now }: { learnerId: string; blockId: string; now: Date },
): Promise<Map<string, string>> => {
  const rows = await nextDays(client, learnerId, blockId, addDays(utcDay(now), farAhead));
  return new Map(rows.map(({ question, day }) => [question, day]));
};
