import { utcDay } from "../../domain/utc-day";
import { command } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const claimDay = command(
  (job: string, now: Date) => Prisma.sql`
    INSERT INTO job_run (job, ran_on) VALUES (${job}, ${utcDay(now)}::date)
    ON CONFLICT (job) DO UPDATE SET ran_on = EXCLUDED.ran_on WHERE job_run.ran_on < EXCLUDED.ran_on`,
  (sql, { now }) => sql("tidy", now),
);

/** Claims a job for today (UTC). True for the first server that asks, false for all others. */
export const claimDailyJob = async (client: PrismaClient, job: string, now: Date): Promise<boolean> => {
  const claimed = await claimDay(client, job, now);
  return claimed === 1;
};
