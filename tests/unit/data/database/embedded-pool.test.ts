import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedPool } from "../../../../src/data/database/embedded-pool";

let pglite: PGlite;
beforeAll(async () => {
  pglite = await PGlite.create();
});
afterAll(() => pglite.close());

describe("the driver over the embedded database", () => {
  test("gives values as from a server, and a named statement what it is asked each time", async () => {
    const pool = embeddedPool(pglite);
    const text =
      "SELECT $1::int AS number, ARRAY['a', NULL] AS texts, 'null'::jsonb AS json, '2026-11-28T10:00Z'::timestamptz AS at";
    for (const number of [1, 2])
      expect((await pool.query({ name: "values", text, values: [number] })).rows).toEqual([
        { number, texts: ["a", null], json: null, at: new Date("2026-11-28T10:00Z") },
      ]);
    expect((await pool.query("SELECT repeat('x', 3000000) AS long")).rows[0].long).toHaveLength(3_000_000);
    await pool.end();
  });

  test("goes on after an error, with its code", async () => {
    const pool = embeddedPool(pglite);
    await expect(pool.query({ text: "SELECT 1 / $1::int", values: [0] })).rejects.toMatchObject({ code: "22012" });
    expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  test("keeps no answer that was given", async () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const pool = embeddedPool(pglite);
    const usedAfter = async (answers: number) => {
      for (let answer = 0; answer < answers; answer++) await pool.query("SELECT repeat('x', 100000) AS long");
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = await usedAfter(20);
    expect((await usedAfter(400)) - before).toBeLessThan(10_000_000);
    await pool.end();
  });

  test("leaves nothing behind of a client that goes within a transaction", async () => {
    const pool = embeddedPool(pglite);
    const client = await pool.connect();
    await client.query("BEGIN");
    await client.query({ name: "left", text: "CREATE TABLE left_behind ()" });
    client.release(true);
    const table = { name: "left", text: "SELECT to_regclass('left_behind') AS found" };
    expect((await pool.query(table)).rows).toEqual([{ found: null }]);
    await pool.end();
  });
});
