import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { removePasskey } from "../../../../src/data/person/remove-passkey";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const key = (id: string) => ({
  ...{ id, credentialID: id, publicKey: "key", counter: 0, deviceType: "multiDevice", backedUp: true },
});

beforeEach(async () => {
  await database.client.person.deleteMany();
  for (const id of ["amira", "bo"])
    await database.client.person.create({
      data: {
        ...{ id, name: id, signInName: `${id}@example.org`, role: "author" },
        passkeys: { create: [key(`${id}-one`), key(`${id}-two`)] },
      },
    });
});

const remove = (id: string) => removePasskey(database.client, { personId: "amira", id });
const left = async () =>
  (await database.client.passkey.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id).join(" ");

test("of two passkeys removed at once one is left", async () => {
  const removed = await Promise.all([remove("amira-one"), remove("amira-two")]);
  expect(removed.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await left()).toMatch(/^amira-(one|two) bo-one bo-two$/);
});

test("the last goes where there is a password", async () => {
  await remove("amira-one");
  const password = { id: "p", personId: "amira", accountId: "amira", providerId: "credential", password: "hash" };
  await database.client.credential.create({ data: password });
  expect((await remove("amira-two")).ok).toBe(true);
  expect(await left()).toBe("bo-one bo-two");
});

test("somebody else's stays", async () => {
  expect((await remove("bo-one")).ok).toBe(true);
  expect(await left()).toBe("amira-one amira-two bo-one bo-two");
});
