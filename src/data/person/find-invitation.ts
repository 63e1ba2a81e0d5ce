import { type InvitationState, invitationState } from "../../domain/person/invitation";
import { type Role, roleSchema } from "../../domain/person/role";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken } from "./person-token";

/** An invitation as whoever holds its address sees it. `person`: who comes back by it; null: somebody new. */
export type FoundInvitation = {
  tokenHash: string;
  signInName: string;
  /** Null: it lets a learner back in. */
  role: Role | null;
  state: InvitationState;
  person: { id: string; name: string } | null;
};

export const findInvitation = async (
  client: PrismaClient,
  { token, now }: { token: string; now: Date },
): Promise<FoundInvitation | null> => {
  const found = await client.invitation.findUnique({
    where: { tokenHash: hashPersonToken(token) },
    include: { person: { select: { id: true, name: true } } },
  });
  if (!found) return null;
  const { tokenHash, signInName, role, person } = found;
  return { tokenHash, signInName, role: roleSchema.nullable().parse(role), state: invitationState(found, now), person };
};
