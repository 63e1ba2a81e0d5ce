import type { Database } from "./database";
import { purgeResets } from "./purge-resets";

/**
 * What is due every day: what resets hid too long ago goes for good, and the embedded database counts its rows anew, by
 * which it plans its statements; a server counts by itself.
 */
export const tidyDatabase = async ({ client, kind }: Database, now: Date): Promise<void> => {
  await purgeResets(client, now);
  if (kind === "embedded") await client.$executeRaw`ANALYZE`;
};
