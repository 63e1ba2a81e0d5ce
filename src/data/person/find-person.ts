import { type Role, roleSchema } from "../../domain/person/role";
import { isDueForNote, sessionEnd } from "../../domain/person/session";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken } from "./person-token";

/** Somebody who has signed in, and the session of this browser. `role`: null of a learner who made an account. */
export type Account = {
  id: string;
  name: string;
  signInName: string;
  role: Role | null;
  session: { id: string; since: Date };
};

/** Somebody who has signed in and works on the guides. */
export type Person = Account & { role: Role };

/** Who works on the guides; null for whoever has only an account. */
export const personOf = ({ role, ...account }: Account): Person | null => role && { ...account, role };

/** The account behind the token of a session; null for nobody, and once the session has ended. Notes that it was used. */
export const findPerson = async (
  client: PrismaClient,
  { token, now }: { token: string; now: Date },
): Promise<Account | null> => {
  const session = await client.personSession.findUnique({
    where: { token: hashPersonToken(token), expiresAt: { gt: now }, person: { disabledAt: null } },
    include: { person: true },
  });
  if (!session) return null;
  if (isDueForNote(session.updatedAt, now))
    await client.personSession.updateMany({
      where: { id: session.id },
      data: { updatedAt: now, expiresAt: sessionEnd(session.createdAt, now) },
    });
  const { id, name, signInName, role } = session.person;
  const since = session.createdAt;
  return { id, name, signInName, role: roleSchema.nullable().parse(role), session: { id: session.id, since } };
};
