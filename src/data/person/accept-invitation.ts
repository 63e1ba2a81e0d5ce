import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { putPassword } from "./put-password";

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
  inTransaction(client, async (transaction) => {
    const { count } = await transaction.invitation.updateMany({
      where: { tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count === 0) return null;
    const { personId, signInName, role } = await transaction.invitation.findUniqueOrThrow({ where: { tokenHash } });
    const id = personId ?? person.id;
    if (personId === null) {
      const made = await transaction.person.createMany({
        data: { id, name: person.name, language: person.language, signInName, role },
        skipDuplicates: true,
      });
      if (made.count === 0) return null;
    }
    await transaction.invitation.updateMany({
      where: { signInName, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    await putPassword(transaction, id, passwordHash);
    return { personId: id };
  });
