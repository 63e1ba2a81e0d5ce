import { retryConflicts } from "../database/retry-conflicts";
import type { PrismaClient } from "../generated/client";

/** Everything of a learner goes, for good: blocks, questions and answers with them. A second call finds nothing to do. */
export const deleteLearner = async (client: PrismaClient, learnerId: string): Promise<void> => {
  await retryConflicts(() => client.learner.deleteMany({ where: { id: learnerId } }));
};
