import { invitationState } from "../../domain/person/invitation";
import { type Role, roleSchema } from "../../domain/person/role";
import type { PrismaClient } from "../generated/client";

export type ListedPerson = {
  id: string;
  name: string;
  signInName: string;
  role: Role;
  disabled: boolean;
  sessions: number;
  /** When they were last here, to within some minutes; null: they have no session. */
  seenAt: Date | null;
};

export type ListedInvitation = {
  id: string;
  signInName: string;
  role: Role;
  expiresAt: Date;
  /** It lets somebody back in who lost their password. */
  isRecovery: boolean;
  invitedBy: string | null;
};

/** Everybody who works on the guides or might, and the invitations that are open. Who has only an account is nobody's business. */
export const listPeople = async (
  client: PrismaClient,
  now: Date,
): Promise<{ people: ListedPerson[]; invitations: ListedInvitation[] }> => {
  const [people, invitations] = await Promise.all([
    client.person.findMany({
      where: { role: { not: null } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      include: { sessions: { where: { expiresAt: { gt: now } }, orderBy: { updatedAt: "desc" } } },
    }),
    client.invitation.findMany({
      where: { role: { not: null }, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      orderBy: { createdAt: "asc" },
      include: { invitedBy: { select: { name: true } } },
    }),
  ]);
  return {
    people: people.map(({ id, name, signInName, role, disabledAt, sessions }) => ({
      ...{ id, name, signInName, role: roleSchema.parse(role), disabled: disabledAt !== null },
      ...{ sessions: sessions.length, seenAt: sessions[0]?.updatedAt ?? null },
    })),
    invitations: invitations
      .filter((invitation) => invitationState(invitation, now) === "open")
      .map(({ id, signInName, role, expiresAt, personId, invitedBy }) => ({
        ...{ id, signInName, role: roleSchema.parse(role), expiresAt },
        ...{ isRecovery: personId !== null, invitedBy: invitedBy?.name ?? null },
      })),
  };
};
