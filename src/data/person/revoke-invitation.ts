import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";

/** Ends an invitation that nobody has used; false: there is none. A second call changes nothing. */
export const revokeInvitation = async (
  client: PrismaClient,
  { id, now }: { id: string; now: Date },
): Promise<boolean> => {
  if (!isUuid(id)) return false;
  await client.invitation.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  return (await client.invitation.count({ where: { id, usedAt: null } })) > 0;
};
