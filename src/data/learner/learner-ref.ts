import { Prisma } from "../generated/client";
import { hashToken } from "./hash-token";

/** A learner, by their id or by the token that their browser keeps. */
export type LearnerRef = { learnerId: string } | { token: Uint8Array };

/** Whether a learner `l` is this one. */
export const isLearner = (ref: LearnerRef): Prisma.Sql =>
  "token" in ref
    ? Prisma.sql`l.id = (SELECT learner_id FROM learner_token WHERE token_hash = ${hashToken(ref.token)})`
    : Prisma.sql`l.id = ${ref.learnerId}::uuid`;
