import { randomUUID } from "node:crypto";
import { currentDatabase } from "../../src/data/database/current-database";
import { hashPersonToken } from "../../src/data/person/person-token";
import type { Role } from "../../src/domain/person/role";

/** Somebody of a role, or with an account alone, who has just signed in: their id and the cookie of their session. */
export const signInAs = async (role: Role | null, now = new Date()): Promise<{ id: string; cookie: string }> => {
  const { client } = await currentDatabase();
  const id = randomUUID();
  const token = randomUUID().replaceAll("-", "");
  await client.person.create({
    data: {
      ...{ id, role, name: role === null ? "Sam" : `An ${role}`, signInName: `${id}@example.org` },
      sessions: {
        create: {
          ...{ id: randomUUID(), token: hashPersonToken(token), createdAt: now, updatedAt: now },
          expiresAt: new Date(now.getTime() + 60 * 60 * 1000),
        },
      },
    },
  });
  return { id, cookie: `person=${token}` };
};
