import type { PrismaClient } from "../generated/client";

/**
 * Deletes sessions that ended unused, and challenges that no passkey answered. Whoever practises in such a browser goes on:
 * they only have to sign in again to see their account.
 */
export const purgeExpired = async (client: PrismaClient, now: Date): Promise<void> => {
  const expired = { expiresAt: { lt: now } };
  await client.$transaction([
    client.learnerToken.updateMany({ where: { session: expired }, data: { sessionId: null } }),
    client.personSession.deleteMany({ where: expired }),
  ]);
  await client.verification.deleteMany({ where: { expiresAt: { lt: now } } });
};
