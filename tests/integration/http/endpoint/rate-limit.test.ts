import { expect, inject, test } from "vitest";
import { purgeTurns } from "../../../../src/data/upkeep/purge-turns";
import { countOverServers, rateLimit } from "../../../../src/http/endpoint/rate-limit";
import { openFreshDatabase } from "../../../support/open-fresh-database";

const onServer = test.runIf(inject("postgres") !== undefined);

const limit = { name: "answers", address: 1000, learner: 3 };
const by = { address: "203.0.113.1", learner: "one" };
const takeTurns = (count: number) => Promise.all(Array.from({ length: count }, () => rateLimit(limit, by, 1)));

onServer("turns taken at one server are counted at another, and who took them is not stored", async () => {
  const database = await openFreshDatabase();
  if (database.kind === "embedded") throw new Error("The embedded database has no other servers.");
  const { client } = database;
  countOverServers({ database, secret: "a secret of these servers" });
  expect(await takeTurns(2)).toEqual([undefined, undefined]);
  // What another process begins with.
  countOverServers({ database, secret: "a secret of these servers" });
  const waits = await takeTurns(3);
  expect(waits.filter((wait) => wait === undefined)).toHaveLength(1);
  const stored = await client.rateLimit.findMany();
  expect(stored).toHaveLength(2);
  expect(JSON.stringify(stored.map(({ key }) => key))).not.toMatch(/203\.0\.113\.1|one\b/);
  await purgeTurns(client, new Date(Date.now() + 61_000));
  expect(await client.rateLimit.count()).toBe(0);

  await database.close();
  expect(await rateLimit(limit, { ...by, learner: "another" }, 1)).toBeUndefined();
});
