import { changesIntervals, type Preferences } from "../../domain/learner/preferences";
import { float } from "../database/column";
import { inTransaction } from "../database/in-transaction";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { replayReviews } from "../review/replay-reviews";

/** Locks the learner, so that of two changes at once the second one sees the first. */
const lockPreferences = query(
  { desiredRetention: float },
  (learnerId: string) => Prisma.sql`
    SELECT desired_retention AS "desiredRetention" FROM learner WHERE id = ${learnerId}::uuid FOR NO KEY UPDATE`,
  (sql, { learnerId }) => sql(learnerId),
);

/**
 * Sets this learner's preferences and gives back how many reviews a day is to bring; null: there is no such learner. Their
 * reviews are replayed only where the preferences change when cards are due.
 */
export const updatePreferences = async (
  client: PrismaClient,
  { learnerId, preferences }: { learnerId: string; preferences: Preferences },
): Promise<{ dailyReviews: number } | null> =>
  inTransaction(client, async (transaction) => {
    const [before] = await lockPreferences(transaction, learnerId);
    if (!before) return null;
    const stored = await transaction.learner.update({
      where: { id: learnerId },
      data: preferences,
      select: { dailyReviews: true },
    });
    if (changesIntervals(before, preferences)) await replayReviews(transaction, learnerId);
    return stored;
  });
