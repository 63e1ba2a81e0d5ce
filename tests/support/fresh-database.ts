import { cpSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { createDatabase } from "./create-database";

/** The environment of a product with a database of its own, which is removed with the run. */
type DatabaseEnvironment = { DATA_DIR: string; DATABASE_URL?: string };

const newFolder = () => mkdtemp(path.join(tmpdir(), "iatrox-data-"));

/** An empty database without tables: on PGlite in a new folder, or, in the run on PostgreSQL, a new one on that server. */
export const freshDatabase = async (): Promise<DatabaseEnvironment> => {
  const [DATA_DIR, server] = [await newFolder(), inject("postgres")];
  return server === undefined ? { DATA_DIR } : { DATA_DIR, DATABASE_URL: await createDatabase(server) };
};

/** A copy of the run's migrated database. */
export const migratedDatabase = async (): Promise<DatabaseEnvironment> => {
  const [DATA_DIR, server, migrated] = [await newFolder(), inject("postgres"), inject("migrated")];
  if (server !== undefined) return { DATA_DIR, DATABASE_URL: await createDatabase(server, migrated) };
  // A cluster has a thousand small files: one after the other they are copied in half the time.
  cpSync(migrated, DATA_DIR, { recursive: true });
  return { DATA_DIR };
};
