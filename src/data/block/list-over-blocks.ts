import { uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const overBlocks = query(
  { id: uuid },
  (learnerId: string, now: Date) => Prisma.sql`
    SELECT id FROM block WHERE learner_id = ${learnerId}::uuid AND settled_at IS NULL AND deadline < ${now}
    ORDER BY deadline`,
  (sql, { learnerId, now }) => sql(learnerId, now),
);

/** This learner's timed blocks whose time is up and which are still to be settled, the earliest first. */
export const listOverBlocks = async (
  client: PrismaClient | Prisma.TransactionClient,
  learnerId: string,
  now: Date,
): Promise<string[]> => (await overBlocks(client, learnerId, now)).map(({ id }) => id);
