import { Prisma } from "../generated/client";

/**
 * The statement that locks a learner's cards, reviews and misses for its transaction and invalidates what others have read
 * of them. It gives `id` and `desired_retention`, the share that the learner wants to know at a review; no row: there is no
 * such learner.
 */
export const lockCards = (learnerId: string): Prisma.Sql => Prisma.sql`
  UPDATE learner SET review_state_version = review_state_version + 1 WHERE id = ${learnerId}::uuid RETURNING id, desired_retention`;
