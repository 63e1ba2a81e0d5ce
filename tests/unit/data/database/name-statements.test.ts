import { expect, test } from "vitest";
import { nameStatements } from "../../../../src/data/database/name-statements";

test("the same text always has the same name, and another text another one", () => {
  const name = nameStatements();
  const first = name({ sql: "SELECT 1" });
  expect(first).not.toBe("");
  expect(name({ sql: "SELECT 2" })).not.toBe(first);
  expect(name({ sql: "SELECT 1" })).toBe(first);
});

test("however many texts there are, at most five hundred are named, and those keep their names", () => {
  const name = nameStatements();
  const given = Array.from({ length: 2_000 }, (_, index) => name({ sql: `SELECT ${index}` }));
  expect(new Set(given.filter((text) => text !== "")).size).toBe(500);
  expect(name({ sql: "SELECT 0" })).toBe(given[0]);
  expect(name({ sql: "SELECT 1999" })).toBe("");
});
