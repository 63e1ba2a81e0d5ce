import { afterEach, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../../../src/data/database/database";
import { driverOf } from "../../../../../src/data/database/driver";
import { inTransaction } from "../../../../../src/data/database/in-transaction";
import {
  observeSlowStatements,
  type SlowStatement,
} from "../../../../../src/data/database/observation/slow-statements";
import { sendingAs } from "../../../../../src/data/database/observation/statement-sender";
import { Prisma } from "../../../../../src/data/generated/client";
import { openFreshDatabase } from "../../../../support/open-fresh-database";

let database: Database;
let heard: SlowStatement[];
beforeEach(async () => {
  database = await openFreshDatabase();
  heard = [];
  observeSlowStatements(0, (statement) => heard.push(statement));
});
afterEach(async () => {
  observeSlowStatements(Number.POSITIVE_INFINITY, () => {});
  await database.close();
});

/** The texts that were heard of each sender. */
const textsOf = (sender: string | undefined) =>
  heard.filter((statement) => statement.sender === sender).map(({ text }) => text);

const driven = async (sql: Prisma.Sql) => driverOf(database.client)?.(sql);

test("a statement is heard with its sender, however many wait for a connection beside it", async () => {
  const senders = Array.from({ length: 60 }, (_, number) => `sender ${number}`);
  const asking = senders.map((sender, number) => {
    // Each has a text of its own: a column that is named after it.
    const name = Prisma.raw(`"of ${sender}"`);
    const sql = Prisma.sql`SELECT ${number}::int AS ${name}`;
    const ways = [
      () => driven(sql),
      async () => await database.client.$queryRaw(sql),
      () => inTransaction(database.client, (transaction) => transaction.$queryRaw(sql)),
    ];
    return sendingAs(
      () => sender,
      () => ways[number % ways.length]?.(),
    );
  });
  await Promise.all(asking);
  for (const sender of senders)
    expect(textsOf(sender).filter((text) => text.includes("of sender"))).toEqual([`SELECT $1::int AS "of ${sender}"`]);
});

test("what it is asked with is not heard, and one that fails is heard as well", async () => {
  const secret = "what nobody may read";
  const failing = driven(Prisma.sql`SELECT ${secret}::int AS number`);
  await expect(failing).rejects.toThrow();
  expect(textsOf(undefined)).toContain("SELECT $1::int AS number");
  expect(JSON.stringify(heard)).not.toContain(secret);
});

test("below the threshold nothing is heard", async () => {
  observeSlowStatements(60_000, (statement) => heard.push(statement));
  await driven(Prisma.sql`SELECT 1`);
  expect(heard).toEqual([]);
});
