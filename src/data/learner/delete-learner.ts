import { retryConflicts } from "../database/retry-conflicts";
import type { PrismaClient } from "../generated/client";

/** Deletes a learner with all their data: blocks, questions and answers. A second call changes nothing. */
export const deleteLearner = async (client: PrismaClient, learnerId: string): Promise<void> => {
  await retryConflicts(() => client.learner.deleteMany({ where: { id: learnerId } }));
};
