import { Prisma } from "../generated/client";

/** `isOver` of the domain, of a block `b`. */
export const isOver = (now: Date): Prisma.Sql =>
  Prisma.sql`(b.finished_at IS NOT NULL OR COALESCE(b.deadline < ${now}, false))`;

/** Its answers have moved the learner's cards: in tutor mode at once, in timed mode with its end. */
export const isReviewed = Prisma.sql`(b.mode = 'tutor' OR b.settled_at IS NOT NULL)`;
