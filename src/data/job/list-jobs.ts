import { jobNames, type ListedJob } from "../../domain/job/job";
import type { PrismaClient } from "../generated/client";

/** Every job that this release knows, in the order of the registry. */
export const listJobs = async (client: PrismaClient, now: Date): Promise<ListedJob[]> => {
  const jobs = await client.job.findMany();
  return jobNames.flatMap((name) => {
    const job = jobs.find((each) => each.name === name);
    if (!job) return [];
    return {
      name,
      dueAt: job.dueAt.toISOString(),
      isRunning: job.leasedUntil !== null && job.leasedUntil > now,
      succeededAt: job.succeededAt?.toISOString() ?? null,
      failures: job.failures,
      error: job.error,
    };
  });
};
