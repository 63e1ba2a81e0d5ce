import type { PrismaClient } from "../generated/client";

/** What this learner prefers. `desiredRetention`: how much they want to remember, 0 to 1. */
export const findPreferences = (client: PrismaClient, learnerId: string): Promise<{ desiredRetention: number }> =>
  client.learner.findUniqueOrThrow({ where: { id: learnerId }, select: { desiredRetention: true } });
