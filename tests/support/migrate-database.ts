import { migrate } from "../../src/data/database/migration/migrate";
import { openDatabase } from "../../src/data/database/open-database";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated database that tests copy: a folder, or in the run on PostgreSQL a name. */
    migrated: string;
  }
}

/** Makes the tables of a new database, and closes it. */
export const migrateDatabase = async (environment: Parameters<typeof openDatabase>[0]): Promise<void> => {
  const opened = await openDatabase(environment);
  if (!opened.ok) throw new Error(opened.failure);
  await migrate(opened.value);
  await opened.value.close();
};
