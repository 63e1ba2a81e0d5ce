import { type Role, roleSchema } from "../../domain/person/role";
import { isDueForNote, sessionLifetime } from "../../domain/person/session";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken } from "./person-token";

/** Somebody who has signed in, and the session of this browser. */
export type Person = {
  id: string;
  name: string;
  signInName: string;
  role: Role;
  session: { id: string; since: Date };
};

/** The person behind the token of a session; null for nobody, and once the session has ended. Notes that it was used. */
export const findPerson = async (
  client: PrismaClient,
  { token, now }: { token: string; now: Date },
): Promise<Person | null> => {
  const session = await client.personSession.findUnique({
    where: { token: hashPersonToken(token), expiresAt: { gt: now }, person: { disabledAt: null } },
    include: { person: true },
  });
  if (!session) return null;
  if (isDueForNote(session.updatedAt, now))
    await client.personSession.updateMany({
      where: { id: session.id },
      data: { updatedAt: now, expiresAt: new Date(now.getTime() + sessionLifetime) },
    });
  const { id, name, signInName, role } = session.person;
  const since = session.createdAt;
  return { id, name, signInName, role: roleSchema.parse(role), session: { id: session.id, since } };
};
