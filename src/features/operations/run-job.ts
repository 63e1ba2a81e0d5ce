import type { Database } from "../../data/database/database";
import { addJob, endJob, type JobLease, keepJob, takeJob } from "../../data/job/take-job";
import { type JobName, leaseTime } from "../../domain/job/job";
import { JobError } from "../../domain/job/job-error";
import { errorFields } from "../../http/log/error-fields";
import { repeat } from "./repeat-every";
import { countJob, type RepeatedJob, runCounted } from "./run-counted";

type Client = Database["client"];

/** What an admin may read of an error: of any other than our own its kind, as in the log. */
const describeError = (error: unknown): string => {
  if (error instanceof JobError) return error.message;
  const { error: name, reason } = errorFields(error);
  return [name, reason].filter(Boolean).join(": ");
};

/** Keeps a taken job while it runs. `lost`: aborted once another server may have it. */
const keepLease = (client: Client, lease: JobLease) => {
  const lost = new AbortController();
  const timer = setInterval(() => {
    keepJob(client, lease, new Date()).then(
      (isOurs) => !isOurs && lost.abort(),
      // Without the database nobody knows whose it is; the next time may.
      () => undefined,
    );
  }, leaseTime / 4).unref();
  return { lost: lost.signal, end: () => clearInterval(timer) };
};

/**
 * Does a job if it is due and no other server has it. It is given back when it ended, also where it failed; where this server
 * dies over it, that is a failure once its lease has ended. Whether it did.
 */
export const runJob = async (client: Client, job: RepeatedJob<JobName>, stopping: AbortSignal): Promise<boolean> => {
  const lease = await takeJob(client, job.name, new Date());
  if (!lease) return false;
  const keeping = keepLease(client, lease);
  const { error } = await runCounted(job, AbortSignal.any([stopping, keeping.lost]));
  keeping.end();
  const failed = { kind: "failed", error: describeError(error) } as const;
  const ended = { kind: stopping.aborted ? "stopped" : "succeeded" } as const;
  await endJob(client, lease, error === undefined ? ended : failed, new Date());
  return true;
};

/** Looks every `ms` whether a job is due that the servers of a database do once for all of them. `open`: the database. */
export const repeatJob = (
  ms: number,
  open: () => Promise<Pick<Database, "client">>,
  job: RepeatedJob<JobName>,
): void => {
  countJob(job.name);
  let isListed = false;
  repeat(ms, async (stopping) => {
    try {
      const { client } = await open();
      if (!isListed) await addJob(client, job.name, new Date());
      isListed = true;
      await runJob(client, job, stopping);
    } catch (error) {
      // The database could not be asked; the job itself is counted where it runs.
      job.failed(error);
    }
  });
};
