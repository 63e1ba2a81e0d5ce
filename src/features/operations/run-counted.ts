import { sendingAs } from "../../data/database/observation/statement-sender";
import { metrics } from "../../http/metrics/metrics";

/** `stopping`: aborted when the server stops, which waits until the job has ended. */
export type JobAct = (now: Date, stopping: AbortSignal) => Promise<void>;

/** `name`: as the metrics have it. `failed` hears of a time that failed; the next one comes all the same. */
export type RepeatedJob<Name extends string = string> = {
  name: Name;
  act: JobAct;
  failed: (error: unknown) => void;
};

/** Shows a job in the metrics before it ran. */
export const countJob = (job: string): void => metrics().jobFailures.inc({ job }, 0);

/** Runs a job once and counts how it ended. `error`: what it threw; undefined where it ended well. */
export const runCounted = async (
  { name: job, act, failed }: RepeatedJob,
  stopping: AbortSignal,
): Promise<{ error?: unknown }> => {
  const { jobRuns, jobFailures, jobSuccess } = metrics();
  try {
    await sendingAs(
      () => `job ${job}`,
      () => act(new Date(), stopping),
    );
    jobSuccess.set({ job }, Date.now() / 1000);
    return {};
  } catch (error) {
    jobFailures.inc({ job });
    failed(error);
    return { error };
  } finally {
    jobRuns.inc({ job });
  }
};
