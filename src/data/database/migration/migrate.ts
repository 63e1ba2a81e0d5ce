import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { Prisma } from "../../generated/client";
import { flag, text } from "../column";
import type { Database, Migration } from "../database";
import { query } from "../statement";
import { loadSchemaEngine } from "./load-schema-engine";
import { readMigrations } from "./read-migrations";
import { runScriptsWhole } from "./run-whole-scripts";

const hasMigrations = query(
  { present: flag },
  () => Prisma.sql`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`,
  (sql) => sql(),
);

const finishedMigrations = query(
  { name: text },
  () => Prisma.sql`SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL`,
  (sql) => sql(),
);

/** The migrations of this release that a database has still to get; all of them where it has no tables yet. */
export const pendingMigrations = async ({ client }: Database): Promise<string[]> => {
  const { migrationDirectories } = await readMigrations();
  const [found] = await hasMigrations(client);
  const applied = found?.present ? await finishedMigrations(client) : [];
  const done = new Set(applied.map(({ name }) => name));
  return migrationDirectories.flatMap(({ path }) => (done.has(path) ? [] : [path]));
};

/**
 * The migration engine's own lock. It waits for it ten seconds and then gives up; whoever holds it already, in the same
 * session, does not wait.
 */
const takeEngineLock = "SELECT pg_advisory_lock(72707369)";

/**
 * A migration that was begun and is not noted as finished has changed nothing (see run-scripts-whole.ts): its process was
 * killed, or the database refused it. It is tried again; the engine would refuse every later one.
 */
const giveUpUnfinished = `
  DO $$ BEGIN
    IF to_regclass('_prisma_migrations') IS NOT NULL THEN
      UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;
    END IF;
  END $$`;

const applyAll = async (migration: Migration): Promise<string[]> => {
  const { SchemaEngine } = await loadSchemaEngine();
  const schema = await readFile(join(/* turbopackIgnore: true */ process.cwd(), "prisma/schema.prisma"), "utf8");
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(runScriptsWhole(migration)),
  );
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
};

/**
 * Brings the tables to what this release expects. Returns the migrations applied; none when all is there already. Holds no
 * lock when it is done: a connection that lives on would hold the engine's.
 */
export const migrate = async (database: Database): Promise<string[]> => {
  // So it is at most starts: the engine need not be loaded.
  if ((await pendingMigrations(database)).length === 0) return [];
  const migration = database.openMigration();
  try {
    await migration.run(takeEngineLock);
    await migration.run(giveUpUnfinished);
    const applied = await applyAll(migration);
    // The lock ends with its session, but a server may take a moment to end one.
    await migration.run("SELECT pg_advisory_unlock_all()");
    return applied;
  } finally {
    await migration.close();
  }
};
