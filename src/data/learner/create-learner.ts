import type { PrismaClient } from "../generated/client";
import { hashToken } from "./hash-token";

/** `token`: 32 random bytes that only the learner's browser keeps. */
export const createLearner = (client: PrismaClient, token: Uint8Array): Promise<{ id: string }> =>
  client.learner.create({ data: { tokens: { create: { tokenHash: hashToken(token) } } }, select: { id: true } });
