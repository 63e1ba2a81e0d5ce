import { startOfDay, utcDay } from "../../domain/utc-day";
import type { PrismaClient } from "../generated/client";
import { hashToken } from "./hash-token";

/** The learner behind a token, or null. Notes, once a day, that this browser was used. */
export const findLearner = async (
  client: PrismaClient,
  { token, now }: { token: Uint8Array; now: Date },
): Promise<{ id: string } | null> => {
  const found = await client.learnerToken.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!found) return null;
  const today = startOfDay(utcDay(now));
  if (found.usedOn < today)
    await client.learnerToken.updateMany({ where: { id: found.id, usedOn: { lt: today } }, data: { usedOn: today } });
  return { id: found.learnerId };
};
