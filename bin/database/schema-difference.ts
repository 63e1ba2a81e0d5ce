import { readFile } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { loadSchemaEngine } from "../../src/data/database/migration/load-schema-engine";
import { readMigrations } from "../../src/data/database/migration/read-migrations";
import { withWholeScripts } from "../../src/data/database/migration/run-whole-scripts";
import { root } from "../run-step";

/** Where nothing differs the engine writes a comment that says so. */
const isEmpty = (sql: string): boolean => sql.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));

/**
 * The SQL that leads from the tables of the migrations to those of `schema` (the text of a schema.prisma), an empty text
 * when they agree. Needs no database server: the migrations are played on an embedded database in memory.
 */
export const schemaDifference = async (schema: string): Promise<string> => {
  const pglite = await PGlite.create({ extensions: { pg_trgm } });
  const { SchemaEngine } = await loadSchemaEngine();
  const files = [{ path: "schema.prisma", content: schema }];
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    // The empty database of this process is the one that the migrations are played on.
    bindMigrationAwareSqlAdapterFactory(withWholeScripts(new PrismaPGlite(pglite), (script) => pglite.exec(script))),
  );
  try {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...(await readMigrations()) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout === null || isEmpty(stdout) ? "" : stdout;
  } finally {
    engine.free();
    await pglite.close();
  }
};

export const readSchema = (): Promise<string> => readFile(path.join(root, "prisma/schema.prisma"), "utf8");
