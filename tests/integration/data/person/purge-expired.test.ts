import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { purgeExpired } from "../../../../src/data/person/purge-expired";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-28T12:00:00Z");
const around = { before: new Date("2026-11-28T11:59:59Z"), after: new Date("2026-11-28T12:00:01Z") };

test("sessions and challenges that ended are deleted, and no others", async () => {
  const { client } = database;
  await client.person.create({ data: { id: "amira", name: "Amira", signInName: "amira@example.org", role: "author" } });
  for (const [id, expiresAt] of Object.entries(around)) {
    const dates = { expiresAt, createdAt: now, updatedAt: now };
    await client.personSession.create({ data: { id, personId: "amira", token: id, ...dates } });
    await client.verification.create({ data: { id, identifier: id, value: "", ...dates } });
  }
  await purgeExpired(client, now);
  expect((await client.personSession.findMany()).map(({ id }) => id)).toEqual(["after"]);
  expect((await client.verification.findMany()).map(({ id }) => id)).toEqual(["after"]);
});
