import type { Database } from "../database/database";
import { purgeDeviceLinks } from "../learner/device-link";
import { purgeMail } from "../mail/purge-mail";
import { purgeExpired } from "../person/purge-expired";
import { purgeReplyAddresses } from "../report/report-reply";
import { purgeResets } from "../reset/purge-resets";
import { type Purged, purgeUnused } from "./purge-unused";

/**
 * Deletes what resets hid too long ago, sessions and links that ended, old mails and addresses, unused rows and learners who stay away. Returns
 * what was purged.
 */
export const tidyDatabase = async ({ client }: Database, now: Date, stopping: AbortSignal): Promise<Purged> => {
  await purgeResets(client, now);
  await purgeExpired(client, now);
  await purgeDeviceLinks(client, now);
  await purgeMail(client, now);
  await purgeReplyAddresses(client, now);
  return purgeUnused(client, now, stopping);
};
