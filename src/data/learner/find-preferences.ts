import type { PrismaClient } from "../generated/client";

/** How much this learner wants to remember, 0 to 1. */
export const findPreferences = async (client: PrismaClient, learnerId: string): Promise<number> => {
  const { desiredRetention } = await client.learner.findUniqueOrThrow({
    where: { id: learnerId },
    select: { desiredRetention: true },
  });
  return desiredRetention;
};
