import type { Database } from "../database/database";
import { purgeDeviceLinks } from "../learner/device-link";
import { purgeMail } from "../mail/purge-mail";
import { purgeExpired } from "../person/purge-expired";
import { purgeResets } from "../reset/purge-resets";
import { claimDailyJob } from "./claim-daily-job";
import { purgeTurns } from "./purge-turns";
import { type Purged, purgeUnused } from "./purge-unused";

/**
 * Turns of limits go at every call. The rest is daily, run by the first server that claims it: deletes what resets hid too long ago, sessions and links that ended, old mails, unused rows and learners
 * who stay away. Returns what was purged; undefined: it has already run today.
 */
export const tidyDatabase = async (
  { client }: Database,
  now: Date,
  stopping: AbortSignal,
): Promise<Purged | undefined> => {
  await purgeTurns(client, now);
  if (!(await claimDailyJob(client, "tidy", now))) return undefined;
  await purgeResets(client, now);
  await purgeExpired(client, now);
  await purgeDeviceLinks(client, now);
  await purgeMail(client, now);
  return purgeUnused(client, now, stopping);
};
