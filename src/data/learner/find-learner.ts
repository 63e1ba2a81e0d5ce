import type { PrismaClient } from "../generated/client";
import { hashToken } from "./hash-token";

/** The learner behind a token, or null. */
export const findLearner = (client: PrismaClient, token: Uint8Array): Promise<{ id: string } | null> =>
  client.learner.findUnique({ where: { tokenHash: hashToken(token) }, select: { id: true } });
