import { utcDay } from "../../domain/utc-day";
import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const reviewsOfToday = query(
  { reviews: int },
  (learnerId: string, today: string) => Prisma.sql`
    SELECT count(*)::int AS reviews FROM review r
    WHERE r.learner_id = ${learnerId}::uuid AND r.day = ${today}::date AND EXISTS (
      SELECT FROM review before
      WHERE before.learner_id = r.learner_id AND before.objective = r.objective AND before.day < r.day)`,
  (sql, { learnerId, now }) => sql(learnerId, utcDay(now)),
);

/** How many objectives that this learner had met on an earlier day they were asked again today. */
export const countReviewsToday = async (client: PrismaClient, learnerId: string, now: Date): Promise<number> => {
  const [row] = await reviewsOfToday(client, learnerId, utcDay(now));
  return row?.reviews ?? 0;
};
