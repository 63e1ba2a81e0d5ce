import { type Forecast, forecast } from "../../domain/review/due/forecast";
import { addDays, utcDay } from "../../domain/utc-day";
import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { isAvailable } from "../item/matching-items";
import { dueDays } from "./due-days";

const askableDueDays = query(
  { objective: text, day: text },
  (learnerId: string, until: string, now: Date) => Prisma.sql`
    SELECT due.objective, to_char(due.day, 'YYYY-MM-DD') AS day
    FROM (${dueDays(learnerId, until)}) due
    WHERE EXISTS (SELECT FROM item_version v WHERE v.objective = due.objective AND ${isAvailable(now)})`,
  (sql, { learnerId, now }) => sql(learnerId, utcDay(now), now),
);

/**
 * How many objectives come up for this learner on each of the next `days` days, retests among them. Without those that no
 * question can be asked on now.
 */
export const readForecast = async (
  client: PrismaClient,
  learnerId: string,
  now: Date,
  days: number,
): Promise<Forecast> => {
  const today = utcDay(now);
  return forecast(await askableDueDays(client, learnerId, addDays(today, days - 1), now), today, days);
};
