import { cpSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { createDatabase } from "./create-database";

/** The environment of a product with a database of its own, which is removed with the run. */
type DatabaseEnvironment = { DATA_DIR: string; DATABASE_URL?: string };

const newFolder = () => mkdtemp(path.join(tmpdir(), "iatrox-data-"));

/** A cluster has a thousand small files: one after the other they are copied in half the time. */
const copyOf = async (folder: string): Promise<DatabaseEnvironment> => {
  const DATA_DIR = await newFolder();
  cpSync(folder, DATA_DIR, { recursive: true });
  return { DATA_DIR };
};

/** An empty database without tables: on PGlite in a new folder, or, in the run on PostgreSQL, a new one on that server. */
export const freshDatabase = async (): Promise<DatabaseEnvironment> => {
  const server = inject("postgres");
  if (server === undefined) return copyOf(inject("empty"));
  return { DATA_DIR: await newFolder(), DATABASE_URL: await createDatabase(server) };
};

/** A copy of the run's migrated database. */
export const migratedDatabase = async (): Promise<DatabaseEnvironment> => {
  const [server, migrated] = [inject("postgres"), inject("migrated")];
  if (server === undefined) return copyOf(migrated);
  return { DATA_DIR: await newFolder(), DATABASE_URL: await createDatabase(server, migrated) };
};
