import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { withStartLock } from "../../../../src/data/database/with-start-lock";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

test("one acts at a time, and one that fails keeps nobody waiting", async () => {
  const events: string[] = [];
  const act = (name: string) => async () => {
    events.push(`${name} begins`);
    await database.client.$queryRaw`SELECT 1 AS one`;
    await new Promise((resolve) => setTimeout(resolve, 20));
    events.push(`${name} ends`);
    if (name === "second") throw new Error("It failed.");
    return name;
  };
  const results = await Promise.allSettled(
    ["first", "second", "third"].map((name) => withStartLock(database, act(name))),
  );
  expect(results.map((result) => (result.status === "fulfilled" ? result.value : "failed"))).toEqual([
    "first",
    "failed",
    "third",
  ]);
  const order = events.map((event) => event.split(" ")[0]);
  expect(order.filter((_, index) => index % 2 === 0)).toEqual(order.filter((_, index) => index % 2 === 1));
  expect(new Set(order)).toEqual(new Set(["first", "second", "third"]));
});
