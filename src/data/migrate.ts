import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Database } from "./database";
import { loadSchemaEngine } from "./load-schema-engine";
import { readMigrations } from "./read-migrations";

/** The migrations of this release that a database has still to get; all of them where it has no tables yet. */
export const pendingMigrations = async ({ client }: Database): Promise<string[]> => {
  const { migrationDirectories } = await readMigrations();
  const [{ present } = { present: false }] = await client.$queryRaw<{ present: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`;
  const applied = present
    ? await client.$queryRaw<{ name: string }[]>`
        SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL`
    : [];
  const done = new Set(applied.map(({ name }) => name));
  return migrationDirectories.flatMap(({ path }) => (done.has(path) ? [] : [path]));
};

/** Brings the tables to what this release expects. Returns the migrations applied; none when all is there already. */
export const migrate = async (database: Database): Promise<string[]> => {
  const { SchemaEngine } = await loadSchemaEngine();
  const schema = await readFile(join(/* turbopackIgnore: true */ process.cwd(), "prisma/schema.prisma"), "utf8");
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(database.adapter),
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
