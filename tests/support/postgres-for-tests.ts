import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "./migrate-database";
import { startPostgres } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** The server that integration tests make their databases on. */
    postgres: string;
  }
}

/** Starts one PostgreSQL server for a whole run of integration tests, with a migrated database that they copy. */
export default async function setup(project: TestProject) {
  const server = await startPostgres();
  const DATABASE_URL = await server.createDatabase();
  await migrateDatabase({ DATA_DIR: "", DATABASE_URL });
  project.provide("postgres", server.url);
  project.provide("migrated", path.basename(new URL(DATABASE_URL).pathname));
  return server.stop;
}
