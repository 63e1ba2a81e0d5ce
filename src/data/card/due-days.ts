import { addDays, startOfDay, utcDay } from "../../domain/utc-day";
import { Prisma } from "../generated/client";

/**
 * `objective` and `day`: when a learner's objectives come up, for the review of a card or for the retest of a miss, up to
 * and with the day `until`. What the domain's `forecast` counts on its first day is due.
 */
export const dueDays = (learnerId: string | null, until: string): Prisma.Sql => Prisma.sql`
  SELECT objective, (due AT TIME ZONE 'UTC')::date AS day FROM card
  WHERE learner_id = ${learnerId}::uuid AND due < ${startOfDay(addDays(until, 1))}
  UNION ALL
  SELECT objective, retest_on FROM miss WHERE learner_id = ${learnerId}::uuid AND retest_on <= ${until}::date`;

/** Longer than any interval between two reviews. */
const farAhead = 400;

/**
 * `objective` and `day`: when each of a learner's objectives comes up first, be it for its review or for its retest. Every
 * page that names the day on which something comes back means this one.
 */
export const nextDueDays = (learnerId: string, now: Date): Prisma.Sql => Prisma.sql`
  SELECT objective, min(day) AS day FROM (${dueDays(learnerId, addDays(utcDay(now), farAhead))}) due GROUP BY objective`;
