import type { PrismaClient } from "../generated/client";

type StoredPreferences = { desiredRetention: number; dailyReviews: number };

/** What this learner prefers. */
export const findPreferences = (client: PrismaClient, learnerId: string): Promise<StoredPreferences> =>
  client.learner.findUniqueOrThrow({
    where: { id: learnerId },
    select: { desiredRetention: true, dailyReviews: true },
  });
