import { readdirSync, readFileSync } from "node:fs";
import type { Database, Migration } from "../../src/data/database/database";
import { openDatabase } from "../../src/data/database/open-database";
import { freshDatabase } from "./fresh-database";

const names = readdirSync("prisma/migrations")
  .filter((name) => /^\d/.test(name))
  .sort();

/** An open database, the session that migrates it, and what runs the migrations from one name up to (not with) another. */
export type HalfMigrated = {
  database: Database;
  run: Migration["run"];
  runMigrations: (range: { from?: string; before?: string }) => Promise<void>;
  close: () => Promise<void>;
};

/** A fresh database with the tables as they were before a migration, for a test that fills it and goes on. */
export const migratedBefore = async (before: string): Promise<HalfMigrated> => {
  const opened = await openDatabase(await freshDatabase());
  if (!opened.ok) throw new Error(opened.failure);
  const database = opened.value;
  const { run, close } = database.openMigration();
  const runMigrations: HalfMigrated["runMigrations"] = async ({ from, before }) => {
    for (const name of names)
      if ((from === undefined || name >= from) && (before === undefined || name < before))
        await run(readFileSync(`prisma/migrations/${name}/migration.sql`, "utf8"));
  };
  await runMigrations({ before });
  return {
    database,
    run,
    runMigrations,
    close: async () => {
      await close();
      await database.close();
    },
  };
};
