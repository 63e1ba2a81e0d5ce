import { useMemo } from "react";

/**
 * Time spent on each question, over all visits to it, by a clock that no setting of the device moves. It stands still
 * during a pause.
 */
export const useElapsed = () => useMemo(() => makeClock(), []);

function makeClock() {
  const spent = new Map<string, number>();
  let current = "";
  /** When the time that runs began; undefined while none does. */
  let since: number | undefined;
  const stop = () => {
    if (since !== undefined) spent.set(current, (spent.get(current) ?? 0) + performance.now() - since);
    since = undefined;
  };
  return {
    turnTo: (question: string) => {
      stop();
      current = question;
      since = performance.now();
    },
    pause: stop,
    resume: () => {
      since ??= performance.now();
    },
    /** Milliseconds on the current question, within a day. */
    read: () =>
      Math.min(
        86_400_000,
        Math.round((spent.get(current) ?? 0) + (since === undefined ? 0 : performance.now() - since)),
      ),
  };
}
