import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const recentTimes = query(
  { ms: int },
  (learnerId: string, most: number) => Prisma.sql`
    SELECT time_on_task_ms AS ms FROM response
    WHERE learner_id = ${learnerId}::uuid
    ORDER BY created_at DESC LIMIT ${most}`,
  (sql, { learnerId }) => sql(learnerId, 10),
);

/** Time on task of this learner's latest answers, in milliseconds. */
export const listRecentTimes = async (client: PrismaClient, learnerId: string): Promise<number[]> =>
  (await recentTimes(client, learnerId, 100)).map(({ ms }) => ms);
