import { type Forecast, forecast } from "../../domain/review/forecast";
import { utcDay } from "../../domain/utc-day";
import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { isAvailable } from "../item/matching-items";

const dueDays = query(
  { day: text },
  (learnerId: string, now: Date) => Prisma.sql`
    SELECT to_char(min(day), 'YYYY-MM-DD') AS day
    FROM (
      SELECT objective, (due AT TIME ZONE 'UTC')::date AS day FROM card WHERE learner_id = ${learnerId}::uuid
      UNION ALL
      SELECT objective, retest_on FROM miss WHERE learner_id = ${learnerId}::uuid AND retest_on IS NOT NULL
    ) due
    WHERE EXISTS (SELECT FROM item_version v WHERE v.objective = due.objective AND ${isAvailable(now)})
    GROUP BY objective`,
  (sql, { learnerId, now }) => sql(learnerId, now),
);

/**
 * How many objectives come up for this learner on each of the next `days` days, retests among them. Without those that no
 * question can be asked on now, as in the list of what is due.
 */
export const readForecast = async (
  client: PrismaClient,
  learnerId: string,
  now: Date,
  days: number,
): Promise<Forecast> => {
  const due = await dueDays(client, learnerId, now);
  return forecast(
    due.map(({ day }) => day),
    utcDay(now),
    days,
  );
};
