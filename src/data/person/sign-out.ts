import type { PrismaClient } from "../generated/client";
import { hashToken } from "../learner/hash-token";
import { hashPersonToken } from "./person-token";

/**
 * Ends the session of a browser. `token`: what the browser holds of a learner, which ends too where it is the account's.
 * False: there is no such session.
 */
export const signOut = async (
  client: PrismaClient,
  { session, token }: { session: string; token: Uint8Array | undefined },
): Promise<boolean> => {
  const sessionHash = hashPersonToken(session);
  const found = await client.personSession.findUnique({ where: { token: sessionHash }, select: { personId: true } });
  if (!found) return false;
  const tokenHash = token ? hashToken(token) : "";
  await client.$transaction([
    client.learnerToken.deleteMany({ where: { tokenHash, learner: { personId: found.personId } } }),
    client.personSession.deleteMany({ where: { token: sessionHash } }),
  ]);
  return true;
};
