import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Database } from "./database";
import { loadSchemaEngine } from "./load-schema-engine";
import { readMigrations } from "./read-migrations";

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
