import { setTimeout as pause } from "node:timers/promises";

/** No machine is so slow. */
const hungMs = 10 * 60_000;

/** Waits until something holds. Throws, with `what`, only where the run hangs. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const limit = Date.now() + hungMs; !(await holds()); ) {
    if (Date.now() > limit) throw new Error(`The run hangs; it waited for this: ${what}.`);
    await pause(20);
  }
};
