import { type Forecast, forecast } from "../domain/review/forecast";
import { utcDay } from "../domain/review/utc-day";
import type { PrismaClient } from "./generated/client";

/** How many objectives come up for this learner on each of the next `days` days, retests among them. */
export const readForecast = async (
  client: PrismaClient,
  learnerId: string,
  now: Date,
  days: number,
): Promise<Forecast> => {
  const due = await client.$queryRaw<{ day: string }[]>`
    SELECT to_char(min(day), 'YYYY-MM-DD') AS day
    FROM (
      SELECT objective, (due AT TIME ZONE 'UTC')::date AS day FROM card WHERE learner_id = ${learnerId}::uuid
      UNION ALL
      SELECT objective, retest_on FROM miss WHERE learner_id = ${learnerId}::uuid AND retest_on IS NOT NULL
    ) due
    GROUP BY objective`;
  return forecast(
    due.map(({ day }) => day),
    utcDay(now),
    days,
  );
};
