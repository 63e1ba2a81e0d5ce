import { Prisma } from "../generated/client";

/**
 * The statement that locks a learner's memory for its transaction and makes old what others have read of it. It gives
 * `id` and `desired_retention`, the share that the learner wants to know at a review; no row: there is no such learner.
 */
export const lockCards = (learnerId: string): Prisma.Sql => Prisma.sql`
  UPDATE learner SET memory_version = memory_version + 1 WHERE id = ${learnerId}::uuid RETURNING id, desired_retention`;
