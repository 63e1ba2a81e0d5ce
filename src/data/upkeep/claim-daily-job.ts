import type { PrismaClient } from "../generated/client";

/** Whether a job falls to whoever asks: to the first of many servers that asks on a day (UTC). */
export const claimDailyJob = async (client: PrismaClient, job: string, now: Date): Promise<boolean> => {
  const claimed = await client.$executeRaw`
    INSERT INTO job_run (job, ran_on) VALUES (${job}, (${now}::timestamptz AT TIME ZONE 'UTC')::date)
    ON CONFLICT (job) DO UPDATE SET ran_on = EXCLUDED.ran_on WHERE job_run.ran_on < EXCLUDED.ran_on`;
  return claimed === 1;
};
