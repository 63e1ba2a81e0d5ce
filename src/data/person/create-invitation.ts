import type { Language } from "../../domain/language";
import type { InvitationDetails } from "../../domain/mail/mail";
import type { InvitationRequest } from "../../domain/person/invitation";
import { invitationLifetime } from "../../domain/person/invitation";
import { isAddress } from "../../domain/person/sign-in-name";
import { failure, type Result, success } from "../../domain/result";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken, makeAddressToken } from "./person-token";

/** The token is given back once and stored nowhere. */
export type MadeInvitation = { token: string; expiresAt: Date };

type NewInvitation = {
  request: InvitationRequest;
  /** Null for a command on the server's machine. */
  invitedById: string | null;
  /** In which it is mailed. Null: there is no mail server. */
  mailIn: Language | null;
  now: Date;
};

/** Invites somebody new. The address is mailed as well where they sign in by an e-mail address. */
export const createInvitation = async (
  client: PrismaClient,
  { request, invitedById, mailIn, now }: NewInvitation,
): Promise<Result<MadeInvitation, "name-used">> => {
  const { name: signInName, role } = request;
  if ((await client.person.count({ where: { signInName, role: { not: null } } })) > 0) return failure("name-used");
  const token = makeAddressToken();
  const expiresAt = new Date(now.getTime() + invitationLifetime);
  const invitation = client.invitation.create({
    data: { tokenHash: hashPersonToken(token), signInName, role, invitedById, createdAt: now, expiresAt },
  });
  if (mailIn === null || !isAddress(signInName)) await invitation;
  else {
    const inviter = await client.person.findUnique({ where: { id: invitedById ?? "" }, select: { name: true } });
    const details: InvitationDetails = {
      ...{ to: signInName, token, role, language: mailIn, by: inviter?.name ?? null },
      expiresAt: expiresAt.toISOString(),
    };
    const mail = { kind: "invitation", details, createdAt: now, dueAt: now };
    await client.$transaction([invitation, client.mail.create({ data: mail })]);
  }
  return success({ token, expiresAt });
};

/**
 * Makes an address by which a person who lost their password comes back; the ones before it end. `invitedById`: the admin
 * who does it, for people of the guides alone; null: it is mailed to them.
 */
export const createRecovery = async (
  client: PrismaClient,
  {
    personId,
    invitedById,
    now,
    lifetime = invitationLifetime,
  }: { personId: string; invitedById: string | null; now: Date; lifetime?: number },
): Promise<Result<MadeInvitation, "not-found">> => {
  const known = invitedById === null ? {} : { role: { not: null } };
  const person = await client.person.findUnique({ where: { id: personId, disabledAt: null, ...known } });
  if (!person) return failure("not-found");
  const { signInName, role } = person;
  const token = makeAddressToken();
  const expiresAt = new Date(now.getTime() + lifetime);
  const data = { tokenHash: hashPersonToken(token), signInName, role, personId, invitedById };
  await client.$transaction([
    client.invitation.updateMany({
      where: { personId, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    }),
    client.invitation.create({ data: { ...data, createdAt: now, expiresAt } }),
  ]);
  return success({ token, expiresAt });
};
