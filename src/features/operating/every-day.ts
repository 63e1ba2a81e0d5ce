import { whenStopping } from "./stopping";

const day = 24 * 60 * 60 * 1000;

/**
 * Acts now and once a day from then on, until the server stops, which waits for an act that has begun. `failed` hears of
 * a day that failed; the next one comes all the same. A first time that fails throws.
 */
export const everyDay = async (act: (now: Date) => Promise<void>, failed: (error: unknown) => void): Promise<void> => {
  await act(new Date());
  repeatEvery(day, act, failed);
};

/** Acts again and again, the first time after `ms`, until the server stops, which waits for an act that has begun. */
export const repeatEvery = (ms: number, act: (now: Date) => Promise<void>, failed: (error: unknown) => void): void => {
  let last: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    last = act(new Date()).catch(failed);
  }, ms).unref();
  whenStopping(() => {
    clearInterval(timer);
    return last;
  });
};
