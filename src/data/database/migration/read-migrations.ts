import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** The migrations that came with this release, oldest first, as the engine takes them. */
export const readMigrations = async (): Promise<MigrationList> => {
  const baseDir = join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");
  const read = (path: string) => readFile(join(baseDir, path), "utf8");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: await read("migration_lock.toml") },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (path) => ({
        path,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await read(join(path, "migration.sql")) },
        },
      })),
    ),
  };
};
