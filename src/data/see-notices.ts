import type { PrismaClient } from "./generated/client";
import { retryConflicts } from "./retry-conflicts";

/** The learner has read these; ids that are not theirs do nothing. Again changes nothing. */
export const seeNotices = async (
  client: PrismaClient,
  { learnerId, ids, now }: { learnerId: string; ids: string[]; now: Date },
): Promise<void> => {
  await retryConflicts(() =>
    client.notice.updateMany({ where: { learnerId, id: { in: ids }, seenAt: null }, data: { seenAt: now } }),
  );
};
