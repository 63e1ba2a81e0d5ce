import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { dueObjectives, type Seeker } from "../item/matching-items";

const dueNow = query(
  { objective: text },
  (seeker: Seeker) => Prisma.sql`WITH ${dueObjectives(seeker)} SELECT objective FROM due`,
  (sql, { learnerId, now }) => sql({ learnerId, now }),
);

/** The objectives that this learner is to meet again by now; for most blocks there are none, and nothing more is asked. */
export const listDueObjectives = async (client: PrismaClient, seeker: Seeker): Promise<Set<string>> => {
  const rows = await dueNow(client, seeker);
  return new Set(rows.map(({ objective }) => objective));
};
