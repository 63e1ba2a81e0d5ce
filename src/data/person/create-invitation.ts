import type { InvitationRequest } from "../../domain/person/invitation";
import { invitationLifetime } from "../../domain/person/invitation";
import { failure, type Result, success } from "../../domain/result";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken, makeAddressToken } from "./person-token";

/** The token is given back once and stored nowhere. */
export type MadeInvitation = { token: string; expiresAt: Date };

/** Invites somebody new. `invitedById`: null for a command on the server's machine. */
export const createInvitation = async (
  client: PrismaClient,
  { request, invitedById, now }: { request: InvitationRequest; invitedById: string | null; now: Date },
): Promise<Result<MadeInvitation, "name-used">> => {
  const { name: signInName, role } = request;
  if ((await client.person.count({ where: { signInName } })) > 0) return failure("name-used");
  const token = makeAddressToken();
  const expiresAt = new Date(now.getTime() + invitationLifetime);
  await client.invitation.create({
    data: { tokenHash: hashPersonToken(token), signInName, role, invitedById, createdAt: now, expiresAt },
  });
  return success({ token, expiresAt });
};

/**
 * Makes an address by which a person who lost their password comes back; the ones before it end. `invitedById`: the admin
 * who does it, for people of the guides alone; null: it is mailed to them.
 */
export const createRecovery = async (
  client: PrismaClient,
  { personId, invitedById, now }: { personId: string; invitedById: string | null; now: Date },
): Promise<Result<MadeInvitation, "not-found">> => {
  const known = invitedById === null ? {} : { role: { not: null } };
  const person = await client.person.findUnique({ where: { id: personId, disabledAt: null, ...known } });
  if (!person) return failure("not-found");
  const { signInName, role } = person;
  const token = makeAddressToken();
  const expiresAt = new Date(now.getTime() + invitationLifetime);
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
