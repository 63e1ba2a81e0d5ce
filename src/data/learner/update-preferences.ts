import type { DesiredRetention } from "../../domain/review/desired-retention";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { replayReviews } from "../review/replay-reviews";

/** Sets how much this learner wants to remember, and lays all their reviews anew by it. */
export const updatePreferences = async (
  client: PrismaClient,
  { learnerId, desiredRetention }: { learnerId: string; desiredRetention: DesiredRetention },
): Promise<void> => {
  await inTransaction(client, async (transaction) => {
    await transaction.learner.updateMany({ where: { id: learnerId }, data: { desiredRetention } });
    await replayReviews(transaction, learnerId);
  });
};
