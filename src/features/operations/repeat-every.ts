import { sendingAs } from "../../data/database/observation/statement-sender";
import { metrics } from "../../http/metrics/metrics";
import { whenStopping } from "./stopping";

/** `stopping`: aborted when the server stops, which waits until the job has ended. */
type Act = (now: Date, stopping: AbortSignal) => Promise<void>;

/** `name`: as the metrics have it. `failed` hears of a time that failed; the next one comes all the same. */
type Job = { name: string; act: Act; failed: (error: unknown) => void };

/** Acts now and every `ms` from then on, one time after the other, until the server stops. Nobody waits for it. */
export const repeatEvery = (ms: number, { name: job, act, failed }: Job): void => {
  const stop = new AbortController();
  const { jobRuns, jobFailures, jobSuccess } = metrics();
  jobFailures.inc({ job }, 0);
  const run = async () => {
    if (stop.signal.aborted) return;
    try {
      await sendingAs(
        () => `job ${job}`,
        () => act(new Date(), stop.signal),
      );
      jobSuccess.set({ job }, Date.now() / 1000);
    } catch (error) {
      jobFailures.inc({ job });
      failed(error);
    }
    jobRuns.inc({ job });
  };
  let last = run();
  const timer = setInterval(() => {
    last = last.then(run);
  }, ms).unref();
  whenStopping(async () => {
    clearInterval(timer);
    stop.abort();
    await last;
  });
};
