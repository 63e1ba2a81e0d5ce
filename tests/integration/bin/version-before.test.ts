import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Catalog, catalogBreaks, columnsSql, enumsSql } from "../../../bin/database/version-before/catalog";
import type { RecordedStatement } from "../../../bin/database/version-before/recorded-statement";
import { readVersionBefore, type VersionBefore } from "../../../bin/database/version-before/version-before";
import type { Database } from "../../../src/data/database/database";
import type { Sample } from "../../../src/data/database/statement";
import type { Prisma } from "../../../src/data/generated/client";
import { fillDatabase } from "../../support/fill-database";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { valuesFor } from "../../support/recorded-values";

let before: VersionBefore;
let database: Database;
let sample: Sample;
beforeAll(async () => {
  before = await readVersionBefore();
  database = await openFreshDatabase();
  sample = await fillDatabase(database);
});
afterAll(() => database.close());

const rolledBack = new Error("taken back");

/** Runs a statement as the version before sends it, in a transaction that is taken back. Gives what goes wrong. */
const tryStatement = async (
  statement: RecordedStatement,
  prepare = async (_transaction: Prisma.TransactionClient): Promise<void> => {},
): Promise<string[]> => {
  const run = database.client.$transaction(async (transaction) => {
    await prepare(transaction);
    const rows = await transaction.$queryRawUnsafe<Record<string, unknown>[]>(
      statement.text,
      ...valuesFor(statement, sample),
    );
    const [row] = rows;
    if (row && statement.columns) expect(Object.keys(row).sort()).toEqual([...statement.columns].sort());
    throw rolledBack;
  });
  const error = await run.catch((error: unknown) => error);
  return error === rolledBack ? [] : [`${error instanceof Error ? error.message : error}: ${statement.text}`];
};

const tryAll = async (statements: readonly RecordedStatement[], prepare?: Parameters<typeof tryStatement>[1]) => {
  const broken: string[] = [];
  for (const statement of statements) broken.push(...(await tryStatement(statement, prepare)));
  return broken;
};

/** What stands in the tables by now. */
const catalogNow = async (transaction: Prisma.TransactionClient): Promise<Catalog> => ({
  columns: await transaction.$queryRawUnsafe(columnsSql),
  enums: await transaction.$queryRawUnsafe(enumsSql),
});

describe("the version before, on the tables of this one", () => {
  test("has every statement in SQL run, on rows of this one", async () => {
    expect(before.statements.length).toBeGreaterThan(50);
    expect(await tryAll(before.statements)).toEqual([]);
  });

  test("finds every column and value that its other statements name, and none that it would have to give", async () => {
    expect(before.catalog.columns.length).toBeGreaterThan(300);
    expect(catalogBreaks(before.catalog, await catalogNow(database.client))).toEqual([]);
  });
});

describe("what would end the version before", () => {
  /** Changes tables that have no rows in the way, and takes that back. */
  const breaksOf = async (change: string) => {
    let breaks: string[] = [];
    const run = database.client.$transaction(async (transaction) => {
      await transaction.$executeRawUnsafe("DELETE FROM response");
      await transaction.$executeRawUnsafe(change);
      breaks = catalogBreaks(before.catalog, await catalogNow(transaction));
      throw rolledBack;
    });
    await expect(run).rejects.toBe(rolledBack);
    return breaks;
  };

  test.each([
    ["ALTER TABLE learner RENAME COLUMN busy_until TO busy", "learner.busy_until is gone."],
    ["ALTER TABLE response ADD COLUMN device text NOT NULL", "response.device is new and has to be given."],
    [
      "ALTER TABLE response ALTER COLUMN certainty SET NOT NULL",
      "response.certainty may not be null, which it could be.",
    ],
  ])("%s is found by the columns", async (change, sentence) => {
    expect(await breaksOf(change)).toContain(sentence);
  });

  test("a column with another name is found by each statement that names it", async () => {
    const naming = before.statements.filter(({ text }) => text.includes("busy_until"));
    expect(naming.length).toBeGreaterThan(1);
    const broken = await tryAll(naming, async (transaction) => {
      await transaction.$executeRawUnsafe("ALTER TABLE learner RENAME COLUMN busy_until TO busy");
    });
    expect(broken).toHaveLength(naming.length);
  });
});
