import { lastToUndo } from "../domain/review/reset";
import type { PrismaClient } from "./generated/client";
import { inTransaction } from "./in-transaction";
import { isUuid } from "./is-uuid";
import { replayMemory } from "./replay-memory";

/** Brings back what a reset hid, with what was learned from it. False: it is not theirs, is undone, or is too old. */
export const undoReset = async (
  client: PrismaClient,
  { learnerId, resetId, now }: { learnerId: string; resetId: string; now: Date },
): Promise<boolean> => {
  if (!isUuid(resetId)) return false;
  return inTransaction(client, async (transaction) => {
    const { count } = await transaction.reset.deleteMany({
      where: { id: resetId, learnerId, createdAt: { gte: lastToUndo(now) } },
    });
    if (count === 0) return false;
    await replayMemory(transaction, learnerId);
    return true;
  });
};
