import { whenStopping } from "./stopping";

/** `stopping`: aborted when the server stops, which waits until the job has ended. */
type DailyJob = (now: Date, stopping: AbortSignal) => Promise<void>;

/**
 * Acts now and every `ms` from then on, one time after the other, until the server stops. Nobody waits for it. `failed`
 * hears of a time that failed; the next one comes all the same.
 */
export const repeatEvery = (ms: number, act: DailyJob, failed: (error: unknown) => void): void => {
  const stop = new AbortController();
  const run = async () => {
    if (!stop.signal.aborted) await act(new Date(), stop.signal).catch(failed);
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
