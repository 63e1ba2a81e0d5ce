import type { PrismaClient } from "../generated/client";

/** Deletes this learner's plan and nothing else of theirs. A second call changes nothing. */
export const deletePlan = async (client: PrismaClient, learnerId: string): Promise<void> => {
  await client.studyPlan.deleteMany({ where: { learnerId } });
};
