import { setTimeout as pause } from "node:timers/promises";

/** No machine is so slow. */
export const hungMs = 10 * 60_000;

/** Waits until something holds. Throws, with `what`, only where the run hangs; a look that hangs is a wait too. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const limit = Date.now() + hungMs; !(await within(what, holds())); ) {
    if (Date.now() > limit) throw hang(what);
    await pause(20);
  }
};

/** Why a run ended that would have waited for ever. */
export const hang = (what: string) => new Error(`The run hangs; it waited for this: ${what}.`);

/** Gives what is waited for. Throws, with `what`, only where the run hangs. */
export const within = async <Value>(what: string, waited: Value | Promise<Value>, limitMs = hungMs): Promise<Value> => {
  let limit: NodeJS.Timeout | undefined;
  const hung = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(hang(what)), limitMs);
  });
  try {
    return await Promise.race([waited, hung]);
  } finally {
    clearTimeout(limit);
  }
};
