import type { PrismaClient } from "../generated/client";

/** What a person sees of their own account. */
export const findAccount = async (client: PrismaClient, { personId, now }: { personId: string; now: Date }) => {
  const [person, sessions, passkeys, passwords, codesLeft] = await Promise.all([
    client.person.findUniqueOrThrow({
      where: { id: personId },
      select: { language: true, verifiedAt: true, wantsDraftMail: true },
    }),
    client.personSession.findMany({
      where: { personId, expiresAt: { gt: now } },
      orderBy: { updatedAt: "desc" },
      select: { id: true, userAgent: true, createdAt: true, updatedAt: true },
    }),
    client.passkey.findMany({
      where: { personId },
      orderBy: { createdAt: "asc" },
      select: { id: true, name: true, createdAt: true },
    }),
    client.credential.count({ where: { personId } }),
    client.recoveryCode.count({ where: { personId, usedAt: null } }),
  ]);
  return { ...person, sessions, passkeys, hasPassword: passwords > 0, codesLeft };
};
