import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";

/**
 * Deletes a learner with all their data: blocks, questions and answers, and their account with its sessions and passkeys.
 * The account of somebody who works on the guides stays: what they did there bears their name. A second call changes nothing.
 */
export const deleteLearner = async (client: PrismaClient, learnerId: string): Promise<void> => {
  await inTransaction(client, async (transaction) => {
    await transaction.person.deleteMany({ where: { role: null, learner: { id: learnerId } } });
    await transaction.learner.deleteMany({ where: { id: learnerId } });
  });
};
