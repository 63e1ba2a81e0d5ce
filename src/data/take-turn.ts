import type { Prisma } from "./generated/client";

/**
 * Locks a learner's memory for this transaction and makes what others have read of it old. Gives the share that the
 * learner wants to know at a review; null: there is no such learner.
 */
export const takeTurn = async (transaction: Prisma.TransactionClient, learnerId: string): Promise<number | null> => {
  const [learner] = await transaction.$queryRaw<{ desired_retention: number }[]>`
    UPDATE learner SET memory_version = memory_version + 1 WHERE id = ${learnerId}::uuid RETURNING desired_retention`;
  return learner?.desired_retention ?? null;
};
