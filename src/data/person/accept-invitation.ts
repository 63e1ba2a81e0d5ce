import { inTransaction } from "../database/in-transaction";
import type { Prisma, PrismaClient } from "../generated/client";
import { putPassword } from "./put-password";

const useUp = async (transaction: Prisma.TransactionClient, tokenHash: string, now: Date) => {
  const { count } = await transaction.invitation.updateMany({
    where: { tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) return null;
  const invitation = await transaction.invitation.findUniqueOrThrow({ where: { tokenHash } });
  await transaction.invitation.updateMany({
    where: { signInName: invitation.signInName, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  return invitation;
};

/** Thrown to give an invitation back that was used up for nothing. */
class NotAccepted extends Error {}

const orNotAccepted = <Value>(accepting: Promise<Value>): Promise<Value | null> =>
  accepting.catch((error: unknown) => {
    if (error instanceof NotAccepted) return null;
    throw error;
  });

/**
 * Uses an invitation up for somebody who has an account without a role and gives it the role. Their other sessions end.
 * False: the invitation is open no more, or is another person's way back, or they have a role.
 */
export const acceptWithAccount = async (
  client: PrismaClient,
  { tokenHash, personId, sessionId, now }: { tokenHash: string; personId: string; sessionId: string; now: Date },
): Promise<boolean> => {
  const accepted = await orNotAccepted(
    inTransaction(client, async (transaction) => {
      const invitation = await useUp(transaction, tokenHash, now);
      if (invitation === null) return null;
      const { count } = await transaction.person.updateMany({
        where: { id: personId, role: null },
        data: { role: invitation.role, updatedAt: now },
      });
      if (invitation.personId !== null || count === 0) throw new NotAccepted();
      await transaction.personSession.deleteMany({ where: { personId, id: { not: sessionId } } });
      return invitation;
    }),
  );
  return accepted !== null;
};

/**
 * Uses an invitation up and makes its person; or, where it is for somebody who lost their password, lets them back in with a
 * new password or passkey alone. `passwordHash`: null where a passkey follows. Null: the invitation is open no more, or its
 * name belongs to somebody by now.
 */
export const acceptInvitation = async (
  client: PrismaClient,
  {
    tokenHash,
    person,
    passwordHash,
    now,
  }: {
    tokenHash: string;
    /** `language`: in which they are written to, if they are somebody new. */
    person: { id: string; name: string; language: string };
    passwordHash: string | null;
    now: Date;
  },
): Promise<{ personId: string } | null> =>
  orNotAccepted(
    inTransaction(client, async (transaction) => {
      const invitation = await useUp(transaction, tokenHash, now);
      if (invitation === null) return null;
      const { personId, signInName, role } = invitation;
      const id = personId ?? person.id;
      if (personId === null) {
        const made = await transaction.person.createMany({
          data: { id, name: person.name, language: person.language, signInName, role },
          skipDuplicates: true,
        });
        if (made.count === 0) throw new NotAccepted();
      }
      await putPassword(transaction, id, passwordHash);
      return { personId: id };
    }),
  );
