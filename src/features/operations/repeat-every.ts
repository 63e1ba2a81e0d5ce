import { countJob, type RepeatedJob, runCounted } from "./run-counted";
import { whenStopping } from "./stopping";

/** Acts now and every `ms` from then on, one time after the other, until the server stops. Nobody waits for it. */
export const repeat = (ms: number, act: (stopping: AbortSignal) => Promise<unknown>): void => {
  const stop = new AbortController();
  const run = async () => {
    if (!stop.signal.aborted) await act(stop.signal);
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

/** Has every server do a job now and every `ms` from then on. */
export const repeatEvery = (ms: number, job: RepeatedJob): void => {
  countJob(job.name);
  repeat(ms, (stopping) => runCounted(job, stopping));
};
