import { useEffect, useMemo } from "react";

/** Time spent on a question, by a clock that no setting of the device moves. It stands still during a pause. */
export function useElapsed() {
  const clock = useMemo(() => makeClock(), []);
  useEffect(() => clock.restart(), [clock]);
  return clock;
}

function makeClock() {
  let spent = 0;
  let since: number | undefined = 0;
  return {
    restart: () => {
      spent = 0;
      since = performance.now();
    },
    pause: () => {
      if (since !== undefined) spent += performance.now() - since;
      since = undefined;
    },
    resume: () => {
      since ??= performance.now();
    },
    /** Milliseconds, within a day. */
    read: () => Math.min(86_400_000, Math.round(spent + (since === undefined ? 0 : performance.now() - since))),
  };
}
