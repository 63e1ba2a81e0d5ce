import { describe, expect, test } from "vitest";
import { type Fate, readStatements } from "../../../accidents/proxy/read-statements";

const text = (value: string) => Buffer.from(`${value}\0`);
const int = (value: number, bytes: 2 | 4) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
};

/** A message of PostgreSQL's frontend protocol. */
const message = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int(body.length + 4, 4), body]);
};
const greeting = Buffer.concat([int(8, 4), int(196_608, 4)]);
const parse = (name: string, sql: string) => message("P", text(name), text(sql), int(0, 2));
const bind = (name: string) => message("B", text(""), text(name), int(0, 2), int(0, 2), int(0, 2));
const execute = message("E", text(""), int(0, 4));
const sync = message("S");
const simple = (sql: string) => message("Q", text(sql));

const reader = (fateOf: (sql: string) => Fate = () => "passed", rewrite = (sql: string) => sql) => {
  const ran: string[] = [];
  const read = readStatements({
    rewrite,
    fate: (sql) => {
      ran.push(sql);
      return fateOf(sql);
    },
  });
  return { read, ran };
};

describe("what a client sends to PostgreSQL", () => {
  const whole = Buffer.concat([
    ...[greeting, parse("one", "SELECT 1"), bind("one"), execute, sync],
    ...[bind("one"), execute, sync, simple("COMMIT")],
  ]);

  test("is passed on as it is, and each statement is told once, a prepared one each time", () => {
    const { read, ran } = reader();
    expect(read(whole)).toEqual({ bytes: whole, ends: false });
    expect(ran).toEqual(["SELECT 1", "SELECT 1", "COMMIT"]);
  });

  test("is read alike in whatever chunks it comes", () => {
    const { read, ran } = reader();
    const passed = [...whole].map((_byte, index) => read(whole.subarray(index, index + 1)).bytes);
    expect(Buffer.concat(passed)).toEqual(whole);
    expect(ran).toEqual(["SELECT 1", "SELECT 1", "COMMIT"]);
  });

  test("ends before a statement that is lost", () => {
    const { read } = reader((sql) => (sql === "SELECT 1" ? "lost" : "passed"));
    expect(read(whole)).toEqual({
      bytes: Buffer.concat([greeting, parse("one", "SELECT 1"), bind("one")]),
      ends: true,
    });
  });

  test("ends after a statement that nobody hears of, with what ends its transaction", () => {
    const { read } = reader((sql) => (sql === "COMMIT" ? "unheard" : "passed"));
    expect(read(whole)).toEqual({ bytes: whole, ends: true });
  });

  test("is changed with its length", () => {
    const { read } = reader(undefined, (sql) => sql.replace("1", "1000"));
    expect(read(Buffer.concat([greeting, parse("one", "SELECT 1"), simple("SELECT 1")])).bytes).toEqual(
      Buffer.concat([greeting, parse("one", "SELECT 1000"), simple("SELECT 1000")]),
    );
  });
});
