import { lastToUndo } from "../../domain/review/reset";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import type { Prisma, PrismaClient } from "../generated/client";
import { announceChange } from "../notice/announce-change";
import { replayReviews } from "../review/replay-reviews";

type Undoing = { learnerId: string; resetId: string; now: Date };

/** The hidden versions that were retired meanwhile: of what changed in their facts the learner was not told. */
const listUntold = (transaction: Prisma.TransactionClient, { learnerId, resetId }: Undoing) =>
  transaction.itemVersion.findMany({
    where: {
      retiredAt: { not: null },
      questions: { some: { resetId, block: { learnerId } } },
      noticesOfOld: { none: { learnerId } },
    },
    select: { id: true },
  });

/**
 * Brings back what a reset hid, with what was learned from it, and tells what changed meanwhile. False: it is not
 * theirs, is undone, or is too old.
 */
export const undoReset = async (client: PrismaClient, undoing: Undoing): Promise<boolean> => {
  const { learnerId, resetId, now } = undoing;
  if (!isUuid(resetId)) return false;
  return inTransaction(client, async (transaction) => {
    const untold = await listUntold(transaction, undoing);
    const { count } = await transaction.reset.deleteMany({
      where: { id: resetId, learnerId, createdAt: { gte: lastToUndo(now) } },
    });
    if (count === 0) return false;
    await replayReviews(transaction, learnerId);
    await announceChange(
      transaction,
      untold.map(({ id }) => id),
      now,
      learnerId,
    );
    return true;
  });
};
