import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { roles } from "../../../../src/domain/person/role";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const person = { id: "one", name: "One", signInName: "one@example.org", role: "author" };
const invitation = {
  ...{ tokenHash: "hash", signInName: "two@example.org", role: "author" },
  ...{ createdAt: new Date("2026-11-28"), expiresAt: new Date("2026-12-05") },
};

test("the database knows the roles of the domain, and no others", async () => {
  const { client } = database;
  for (const role of roles)
    await client.person.create({ data: { ...person, id: role, signInName: `${role}@example.org`, role } });
  await expect(client.person.create({ data: { ...person, role: "owner" } })).rejects.toThrow("person_role_check");
  await expect(client.invitation.create({ data: { ...invitation, role: "owner" } })).rejects.toThrow(
    "invitation_role_check",
  );
});

test("there is one person of a name, however it is written", async () => {
  const { client } = database;
  await client.person.create({ data: person });
  await expect(client.person.create({ data: { ...person, id: "two" } })).rejects.toThrow("Unique constraint");
  await expect(client.person.create({ data: { ...person, id: "two", signInName: "One@Example.org" } })).rejects.toThrow(
    "person_sign_in_name_check",
  );
});

test("an invitation is used or revoked, and there is one secret", async () => {
  const { client } = database;
  const now = new Date();
  const ended = client.invitation.create({ data: { ...invitation, usedAt: now, revokedAt: now } });
  await expect(ended).rejects.toThrow("invitation_end_check");
  await expect(client.authSecret.create({ data: { id: 2, secret: "other" } })).rejects.toThrow("auth_secret_one_row");
});

test("an invitation gives a role or lets somebody back in, and whoever is no person yet is mailed nothing else", async () => {
  const { client } = database;
  const { role: _role, ...withoutRole } = invitation;
  await expect(client.invitation.create({ data: withoutRole })).rejects.toThrow("invitation_gives_role_check");
  const times = { createdAt: new Date(), dueAt: new Date() };
  const mail = (kind: string) => client.mail.create({ data: { kind, details: {}, ...times } });
  await expect(mail("recovery")).rejects.toThrow("mail_person_check");
  await expect(mail("letter")).rejects.toThrow("mail_kind_check");
});

test("a person has one learner, and a session one browser", async () => {
  const { client } = database;
  const personId = "author";
  const { id: learnerId } = await client.learner.create({ data: { personId } });
  await expect(client.learner.create({ data: { personId } })).rejects.toThrow("Unique constraint");
  const times = { createdAt: new Date(), updatedAt: new Date(), expiresAt: new Date() };
  await client.personSession.create({ data: { id: "session", token: "token", personId, ...times } });
  const browser = (tokenHash: string) =>
    client.learnerToken.create({ data: { tokenHash, learnerId, sessionId: "session" } });
  await browser("one");
  await expect(browser("two")).rejects.toThrow("Unique constraint");
});
