import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { readMigrations } from "../../../src/data/database/migration/read-migrations";
import { statements } from "../../../src/data/database/statement";
import { root } from "../../run-step";
import { type Catalog, columnsSql, enumsSql } from "./catalog";
import { placeholders, recordStatement } from "./recorded-statement";
import type { VersionBefore } from "./version-before";

/** Statements are declared as their modules are loaded. */
const loadStatements = async (): Promise<void> => {
  const folder = path.join(root, "src/data");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
    if (file.endsWith(".ts") && !file.startsWith("generated"))
      await import(pathToFileURL(path.join(folder, file)).href);
};

/** In memory, from the migrations. */
const readCatalog = async (scripts: readonly string[]): Promise<Catalog> => {
  const pglite = await PGlite.create({ extensions: { pg_trgm } });
  for (const script of scripts) await pglite.exec(script);
  const columns = (await pglite.query<Catalog["columns"][number]>(columnsSql)).rows;
  const enums = (await pglite.query<Catalog["enums"][number]>(enumsSql)).rows;
  await pglite.close();
  return { columns, enums };
};

/** What the product, as it stands here, asks of its database: statements in SQL, and the columns of all others. */
export const recordVersion = async (version: string): Promise<VersionBefore> => {
  await loadStatements();
  const { migrationDirectories } = await readMigrations();
  const scripts = migrationDirectories.map(({ migrationFile }) =>
    migrationFile.content.tag === "ok" ? migrationFile.content.value : "",
  );
  const sample = { ...placeholders, now: new Date("2026-11-20T12:00:00Z") };
  return {
    version,
    migration: migrationDirectories.at(-1)?.path ?? "",
    catalog: await readCatalog(scripts),
    statements: statements
      .map(({ columns, sql }) => recordStatement(sql(sample), columns ? Object.keys(columns) : null))
      // That cannot be taken back, and is of PostgreSQL alone.
      .filter(({ text }) => !text.startsWith("VACUUM"))
      .sort((one, other) => (one.text < other.text ? -1 : 1)),
  };
};
