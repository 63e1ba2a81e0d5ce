import { type Reset, type ResetRequest, undoUntil } from "../../domain/review/reset";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { replayReviews } from "../review/replay-reviews";
import { purgeResets } from "./purge-resets";

type LearnerReset = { learnerId: string; now: Date } & ResetRequest;

/**
 * Hides this learner's questions, of one article or of all, and replays the reviews without them; nothing is deleted
 * while the reset can be undone. Null: there is nothing to hide.
 */
export const resetProgress = async (
  client: PrismaClient,
  { learnerId, article, now }: LearnerReset,
): Promise<Reset | null> => {
  await purgeResets(client, now);
  return inTransaction(client, async (transaction) => {
    const { id } = await transaction.reset.create({
      data: { learnerId, articleSlug: article ?? null, createdAt: now },
      select: { id: true },
    });
    const { count: questions } = await transaction.blockQuestion.updateMany({
      where: {
        block: { learnerId },
        resetId: null,
        ...(article !== undefined && { itemVersion: { articleSlug: article } }),
      },
      data: { resetId: id },
    });
    if (questions === 0) {
      await transaction.reset.delete({ where: { id } });
      return null;
    }
    await replayReviews(transaction, learnerId);
    return {
      id,
      ...(article !== undefined && { article }),
      at: now.toISOString(),
      undoUntil: undoUntil(now).toISOString(),
      questions,
    };
  });
};
