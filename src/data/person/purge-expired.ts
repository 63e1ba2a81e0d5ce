import type { PrismaClient } from "../generated/client";

/** Deletes sessions that ended unused, and challenges that no passkey answered. */
export const purgeExpired = async (client: PrismaClient, now: Date): Promise<void> => {
  await client.personSession.deleteMany({ where: { expiresAt: { lt: now } } });
  await client.verification.deleteMany({ where: { expiresAt: { lt: now } } });
};
