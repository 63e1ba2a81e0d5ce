import type { Prisma, PrismaClient } from "../generated/client";
import { type Fingerprint, fingerprintSql, isSameFingerprint } from "./fingerprint";
import { lineSql } from "./read-rows";
import { columnList, quoted, type Table } from "./tables";

/** Rows on their way in, as text, a table each. Nobody reads here; the product's own tables get all of them in one moment. */
const schema = "incoming";

const incoming = ({ name }: Table): string => `${schema}.${quoted(name)}`;

const hourMs = 60 * 60 * 1000;

const fingerprintOf = async (client: Prisma.TransactionClient, from: string): Promise<Fingerprint> => {
  const [found] = await client.$queryRawUnsafe<Fingerprint[]>(`SELECT ${fingerprintSql("line")} FROM (${from}) lines`);
  return found ?? { rows: 0, sum: "0" };
};

/** What is there of an earlier try stays. */
export const openIncoming = async (client: PrismaClient, tables: readonly Table[]): Promise<void> => {
  await client.$executeRawUnsafe(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  for (const table of tables)
    await client.$executeRawUnsafe(`CREATE TABLE IF NOT EXISTS ${incoming(table)} (line text NOT NULL)`);
};

export const dropIncoming = async (client: PrismaClient): Promise<void> => {
  await client.$executeRawUnsafe(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
};

export const emptyIncoming = async (client: PrismaClient, table: Table): Promise<void> => {
  await client.$executeRawUnsafe(`TRUNCATE ${incoming(table)}`);
};

export const incomingFingerprint = (client: PrismaClient, table: Table): Promise<Fingerprint> =>
  fingerprintOf(client, `SELECT line FROM ${incoming(table)}`);

/** Stores some rows, all or none. */
export const addIncoming = async (client: PrismaClient, table: Table, lines: readonly string[]): Promise<void> => {
  await client.$executeRawUnsafe(`INSERT INTO ${incoming(table)} SELECT unnest($1::text[])`, lines);
};

type ForeignKey = { table: string; name: string; definition: string };

/** Rows come in whatever order: what leads from one to another is checked when all are there. */
const foreignKeys = (transaction: Prisma.TransactionClient): Promise<ForeignKey[]> =>
  transaction.$queryRawUnsafe<ForeignKey[]>(`
    SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`);

/** Numbers that a table gives itself go on behind the highest. */
const setSequences = (transaction: Prisma.TransactionClient) =>
  transaction.$executeRawUnsafe(`
    DO $$ DECLARE own record; BEGIN
      FOR own IN
        SELECT s.oid::regclass AS sequence, d.refobjid::regclass AS owner, a.attname AS name
        FROM pg_class s
          JOIN pg_depend d ON d.objid = s.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
          JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        WHERE s.relkind = 'S' AND s.relnamespace = 'public'::regnamespace
      LOOP
        EXECUTE format('SELECT setval(%L, COALESCE(max(%I), 0) + 1, false) FROM %s', own.sequence, own.name, own.owner);
      END LOOP;
    END $$`);

/**
 * Puts all rows that came in into the product's tables, in place of what a new database has: all or none. Each table is
 * read again as text and compared. Throws the name of a table that differs.
 */
export const takeIncoming = (client: PrismaClient, tables: readonly Table[]): Promise<void> =>
  client.$transaction(
    async (transaction) => {
      const run = (sql: string) => transaction.$executeRawUnsafe(sql);
      await run("SET LOCAL TIME ZONE 'UTC'");
      const keys = await foreignKeys(transaction);
      for (const { table, name } of keys) await run(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
      // What triggers make of a new row is among the rows.
      for (const { name } of tables) await run(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
      await run(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(", ")}`);
      for (const table of tables) {
        const [own, columns] = [quoted(table.name), columnList(table.columns)];
        await run(`INSERT INTO ${own} (${columns})
          SELECT ${table.columns.map((column) => `r.${quoted(column)}`).join(", ")}
          FROM ${incoming(table)}, json_populate_record(NULL::${own}, line::json) r`);
        const came = await fingerprintOf(transaction, `SELECT line FROM ${incoming(table)}`);
        const stored = await fingerprintOf(transaction, lineSql(table));
        if (!isSameFingerprint(came, stored))
          throw new Error(`The rows of ${table.name} are not stored as they came. Nothing was changed.`);
      }
      await setSequences(transaction);
      for (const { name } of tables) await run(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
      for (const { table, name, definition } of keys)
        await run(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
      await run(`DROP SCHEMA ${schema} CASCADE`);
    },
    { maxWait: 60_000, timeout: 6 * hourMs },
  );
