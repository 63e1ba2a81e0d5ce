import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { findPerson } from "../../../../src/data/person/find-person";
import { hashPersonToken } from "../../../../src/data/person/person-token";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
  const { client } = database;
  await client.person.create({ data: { id: "amira", name: "Amira", signInName: "amira@example.org", role: "author" } });
});
afterAll(() => database.close());

const start = new Date("2026-11-28T12:00:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const days = 24 * 60;

const begin = async (token: string) => {
  await database.client.personSession.create({
    data: {
      ...{ id: token, personId: "amira", token: hashPersonToken(token), createdAt: start, updatedAt: start },
      expiresAt: after(30 * days),
    },
  });
  return (at: Date) => findPerson(database.client, { token, now: at });
};

test("a session lives on while it is used, and ends thirty days after", async () => {
  const find = await begin("used");
  expect(await find(after(29 * days))).toMatchObject({ id: "amira", role: "author", session: { since: start } });
  expect(await find(after(58 * days))).not.toBeNull();
  expect(await find(after(88 * days + 1))).toBeNull();
});

test("a session that is used each day ends ninety days after it began", async () => {
  const find = await begin("daily");
  for (let day = 1; day < 90; day += 1) expect(await find(after(day * days))).not.toBeNull();
  expect(await find(after(90 * days))).toBeNull();
});

test("that it was used is written every ten minutes and no more often", async () => {
  const find = await begin("noted");
  const usedAt = async () =>
    (await database.client.personSession.findUniqueOrThrow({ where: { id: "noted" } })).updatedAt;
  await find(after(9));
  expect(await usedAt()).toEqual(start);
  await find(after(11));
  expect(await usedAt()).toEqual(after(11));
});

test("nobody is behind a token that is not known, nor behind what is stored of one", async () => {
  await begin("known");
  expect(await findPerson(database.client, { token: "unknown", now: start })).toBeNull();
  expect(await findPerson(database.client, { token: hashPersonToken("known"), now: start })).toBeNull();
});

test("who may not sign in is nobody, whatever sessions are left", async () => {
  const find = await begin("barred");
  await database.client.person.update({ where: { id: "amira" }, data: { disabledAt: start } });
  expect(await find(after(1))).toBeNull();
  await database.client.person.update({ where: { id: "amira" }, data: { disabledAt: null } });
});
