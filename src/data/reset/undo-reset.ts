import { lastToUndo } from "../../domain/review/reset";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import type { Prisma, PrismaClient } from "../generated/client";
import { announceChange } from "../notice/announce-change";
import { replayReviews } from "../review/replay-reviews";

type UndoRequest = { learnerId: string; resetId: string; now: Date };

/** The hidden versions that were retired meanwhile and of which the learner has no notice. */
const listWithoutNotice = (transaction: Prisma.TransactionClient, { learnerId, resetId }: UndoRequest) =>
  transaction.itemVersion.findMany({
    where: {
      retiredAt: { not: null },
      questions: { some: { resetId, block: { learnerId } } },
      noticesOfOld: { none: { learnerId } },
    },
    select: { id: true },
  });

/**
 * Shows again what a reset hid, replays its reviews, and writes notices of what changed meanwhile. False: the reset is
 * another learner's, is already undone, or is too old.
 */
export const undoReset = async (client: PrismaClient, request: UndoRequest): Promise<boolean> => {
  const { learnerId, resetId, now } = request;
  if (!isUuid(resetId)) return false;
  return inTransaction(client, async (transaction) => {
    const versions = await listWithoutNotice(transaction, request);
    const { count } = await transaction.reset.deleteMany({
      where: { id: resetId, learnerId, createdAt: { gte: lastToUndo(now) } },
    });
    if (count === 0) return false;
    await replayReviews(transaction, learnerId);
    await announceChange(
      transaction,
      versions.map(({ id }) => id),
      now,
      learnerId,
    );
    return true;
  });
};
