import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ColumnTypeEnum, type SqlQuery, type SqlQueryable, type SqlResultSet } from "@prisma/driver-adapter-utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { driverOf } from "../../../../src/data/database/driver";
import { type Sample, statements } from "../../../../src/data/database/statement";
import { PrismaClient } from "../../../../src/data/generated/client";
import { indexEverydayWords } from "../../../../src/data/search/index/index-everyday-words";
import { indexOutdated } from "../../../../src/data/search/index/index-outdated";
import { fillDatabase } from "../../../support/fill-database";
import { openFreshDatabase } from "../../../support/open-fresh-database";

/** Those that run in a transaction, which a test can take back; vacuum-grown.test.ts runs the other. */
const transactional = () => statements.filter(({ sql }) => !sql(sample).sql.startsWith("VACUUM"));

const dataFiles = readdirSync("src/data", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
  .map((file) => path.join("src/data", file));

/** Hands on what a connection is asked, and keeps what came back. */
const listenTo = <Connection extends SqlQueryable>(connection: Connection, heard: SqlResultSet[]): Connection => {
  const queryRaw = connection.queryRaw.bind(connection);
  return Object.assign(connection, {
    queryRaw: async (statement: SqlQuery) => {
      const result = await queryRaw(statement);
      heard.push(result);
      return result;
    },
  });
};

let database: Database;
let client: PrismaClient;
let sample: Sample;
const heard: SqlResultSet[] = [];
beforeAll(async () => {
  for (const file of dataFiles) await import(pathToFileURL(file).href);
  database = await openFreshDatabase();
  sample = await fillDatabase(database);
  const everyday = { language: "en", words: "permit to stay", means: "permit", nearest: false } as const;
  await indexEverydayWords(database.client, [everyday]);
  await indexOutdated(database.client);
  const { adapter } = database.openMigration();
  client = new PrismaClient({
    adapter: {
      ...{ provider: adapter.provider, adapterName: adapter.adapterName },
      connect: async () => {
        const connection = await adapter.connect();
        const startTransaction = connection.startTransaction.bind(connection);
        return Object.assign(connection, {
          startTransaction: async (...parameters: Parameters<typeof startTransaction>) =>
            listenTo(await startTransaction(...parameters), heard),
        });
      },
    },
  });
});
afterAll(async () => {
  await client.$disconnect();
  await database.close();
});

/** The rows that a statement gives, in a transaction that is taken back, and its columns with their types. */
const rowsOf = async (sql: (typeof statements)[number]["sql"]) => {
  let rows: unknown[] = [];
  let columns: string[] = [];
  const rolledBack = new Error("taken back");
  const run = client.$transaction(async (transaction) => {
    heard.length = 0;
    rows = await transaction.$queryRaw<unknown[]>(sql(sample));
    const [result] = heard;
    columns = (result?.columnNames ?? []).map((name, index) => `${name}: ${nameOf(result?.columnTypes[index])}`);
    throw rolledBack;
  });
  await expect(run).rejects.toBe(rolledBack);
  return { rows, columns };
};
const nameOf = (type: number | undefined) =>
  Object.entries(ColumnTypeEnum).find(([, number]) => number === type)?.[0] ?? "unknown";

describe("every statement in SQL", () => {
  test("is declared as one", () => {
    // A backup reads whatever tables there are: its statements are made of the names that it finds.
    const own = dataFiles.filter((file) => !file.startsWith("src/data/backup/"));
    const raw = own.filter((file) => /\$(query|execute)Raw|queryRawTyped/.test(readFileSync(file, "utf8")));
    expect(raw).toEqual(["src/data/database/statement.ts"]);
    expect(statements.length).toBeGreaterThan(50);
  });

  test("gives the columns that it declares, in this database", async () => {
    for (const { columns, sql } of transactional()) {
      const text = sql(sample).sql;
      const { columns: found } = await rowsOf(sql);
      const declared = Object.entries(columns ?? {}).map(([name, { type }]) => `${name}: ${nameOf(type)}`);
      if (columns) expect([...found].sort(), text).toEqual(declared.sort());
    }
  });

  test("gives rows as it declares them, from a database that is filled", async () => {
    const empty: string[] = [];
    for (const { columns, sql } of transactional()) {
      if (!columns) continue;
      const { rows } = await rowsOf(sql);
      if (rows.length === 0) empty.push(sql(sample).sql);
      for (const row of rows)
        for (const [name, { schema }] of Object.entries(columns)) {
          const value = (row as Record<string, unknown>)[name];
          expect(schema.safeParse(value).error?.message, `${name} of ${sql(sample).sql}`).toBeUndefined();
        }
    }
    // An answer and a finish are written only while what was read of their learner still holds, which here it does not; and
    // a learner has no twin of a report of their own.
    const nothing = ["UPDATE block SET settled_at", "INSERT INTO response", "WITH twin AS"].map((sql) =>
      expect.stringContaining(sql),
    );
    // In what order files are read differs from disk to disk.
    expect(empty).toHaveLength(nothing.length);
    expect(empty).toEqual(expect.arrayContaining(nothing));
  });

  test("gives the same rows by the driver as through Prisma", async () => {
    const driver = driverOf(database.client);
    for (const { columns, sql } of transactional()) {
      if (!columns || /INSERT|UPDATE|DELETE/.test(sql(sample).sql)) continue;
      expect((await driver?.(sql(sample)))?.rows, sql(sample).sql).toEqual((await rowsOf(sql)).rows);
    }
  });
});
