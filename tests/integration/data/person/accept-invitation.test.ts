import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { acceptInvitation } from "../../../../src/data/person/accept-invitation";
import { hashPassword } from "../../../../src/data/person/authentication/change-password";
import { signIn } from "../../../../src/data/person/authentication/sign-in";
import { createInvitation, createRecovery } from "../../../../src/data/person/create-invitation";
import { findPerson } from "../../../../src/data/person/find-person";
import { hashPersonToken } from "../../../../src/data/person/person-token";
import { joinAddress } from "../../../../src/domain/person/invitation";
import type { Role } from "../../../../src/domain/person/role";
import { onlyAddress } from "../../../../src/http/page/only-address";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date();
const password = "a long walk by the lake";
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000);

const invite = async (name: string, role: Role = "author") => {
  const made = await createInvitation(database.client, {
    request: { name, role },
    invitedById: null,
    mailIn: null,
    now,
  });
  if (!made.ok) throw new Error(made.failure);
  return made.value.token;
};

const accept = async (token: string, at = now) =>
  acceptInvitation(database.client, {
    tokenHash: hashPersonToken(token),
    person: { id: randomUUID(), language: "en", name: "Amira Khan" },
    passwordHash: await hashPassword(password),
    now: at,
  });

const context = { origin: "http://localhost:3000", userAgent: "Test" };

describe("an invitation", () => {
  test("makes a person of its role, who can sign in with the password that they chose", async () => {
    const token = await invite("amira@example.org", "reviewer");
    const accepted = await accept(token);
    const session = await signIn(database.client, { ...context, signInName: "amira@example.org", password });
    expect(session).toMatch(/^\w{32}$/);
    const person = await findPerson(database.client, { token: session ?? "", now });
    expect(person).toMatchObject({ id: accepted?.personId, name: "Amira Khan", role: "reviewer" });
  });

  test("is not stored, but a hash of it is; nor is the token of a session", async () => {
    const token = await invite("bo@example.org");
    await accept(token);
    const session = await signIn(database.client, { ...context, signInName: "bo@example.org", password });
    const rows = JSON.stringify([
      await database.client.invitation.findMany(),
      await database.client.personSession.findMany(),
      await database.client.credential.findMany(),
    ]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(session);
    expect(rows).not.toContain(password);
    expect(rows).toContain("bo@example.org");
  });

  test("leads to an address that the site does not spell in another way", async () => {
    expect(onlyAddress(joinAddress(await invite("spelt@example.org")))).toBeUndefined();
  });

  test("makes one person where it is accepted many times at once", async () => {
    const token = await invite("chen@example.org");
    const accepted = await Promise.all(Array.from({ length: 6 }, () => accept(token)));
    expect(accepted.filter((one) => one !== null)).toHaveLength(1);
    expect(await database.client.person.count({ where: { signInName: "chen@example.org" } })).toBe(1);
  });

  test("lets one of many come back who use one address at once", async () => {
    const joined = await accept(await invite("lost@example.org"));
    const personId = joined?.personId ?? "";
    const made = await createRecovery(database.client, { personId, invitedById: personId, now });
    const { token } = made.ok ? made.value : { token: "" };
    const accepted = await Promise.all(Array.from({ length: 6 }, () => accept(token)));
    expect(accepted.filter((one) => one !== null)).toEqual([{ personId }]);
  });

  test("makes nobody after seven days, after it was revoked, or where it never was", async () => {
    const token = await invite("dina@example.org");
    expect(await accept(token, days(7.001))).toBeNull();
    await database.client.invitation.updateMany({
      where: { signInName: "dina@example.org" },
      data: { revokedAt: now },
    });
    expect(await accept(token)).toBeNull();
    expect(await accept("x".repeat(43))).toBeNull();
    expect(await database.client.person.count({ where: { signInName: "dina@example.org" } })).toBe(0);
  });

  test("ends the other invitations for its name", async () => {
    const [first, second] = [await invite("eva@example.org"), await invite("eva@example.org", "admin")];
    expect(await accept(first)).not.toBeNull();
    expect(await accept(second)).toBeNull();
    const person = await database.client.person.findUniqueOrThrow({ where: { signInName: "eva@example.org" } });
    expect(person.role).toBe("author");
  });

  test("is refused for the name of somebody who has joined", async () => {
    const token = await invite("finn@example.org");
    await accept(token);
    await expect(invite("finn@example.org")).rejects.toThrow("name-used");
  });
});
