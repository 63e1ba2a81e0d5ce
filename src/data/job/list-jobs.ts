import type { JobName, ListedJob } from "../../domain/job/job";
import type { PrismaClient } from "../generated/client";

/** How these jobs stand, in their order; one that no server has begun is left out. */
export const listJobs = async (client: PrismaClient, names: readonly JobName[], now: Date): Promise<ListedJob[]> => {
  const jobs = await client.job.findMany();
  return names.flatMap((name) => {
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
