import type { PrismaClient } from "../generated/client";
import { hashPersonToken } from "./person-token";

/** Ends the session of a token, if there is one. */
export const endSession = async (client: PrismaClient, token: string): Promise<void> => {
  await client.personSession.deleteMany({ where: { token: hashPersonToken(token) } });
};

/** Ends sessions of a person: one, all of somebody who works on the guides, or all but one. Gives how many. */
export const endSessions = async (
  client: PrismaClient,
  { personId, which }: { personId: string; which: "all" | { id: string } | { not: string } },
): Promise<number> => {
  const id = which === "all" ? undefined : "id" in which ? which.id : { not: which.not };
  const person = which === "all" ? { role: { not: null } } : undefined;
  const { count } = await client.personSession.deleteMany({ where: { personId, id, person } });
  return count;
};
