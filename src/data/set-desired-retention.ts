import type { DesiredRetention } from "../domain/review/desired-retention";
import type { PrismaClient } from "./generated/client";
import { inTransaction } from "./in-transaction";
import { replayMemory } from "./replay-memory";

/** Sets how much this learner wants to remember, and lays all their reviews anew by it. */
export const setDesiredRetention = async (
  client: PrismaClient,
  { learnerId, desiredRetention }: { learnerId: string; desiredRetention: DesiredRetention },
): Promise<void> => {
  await inTransaction(client, async (transaction) => {
    await transaction.learner.updateMany({ where: { id: learnerId }, data: { desiredRetention } });
    await replayMemory(transaction, learnerId);
  });
};
