import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { createDatabase } from "./create-database";

/**
 * The environment of a product with an empty database of its own: on PGlite in a new folder, or, in the run on
 * PostgreSQL, a new database on that server.
 */
export const freshDatabase = async (): Promise<{ DATA_DIR: string; DATABASE_URL?: string }> => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-data-"));
  const server = inject("postgres");
  return server === undefined ? { DATA_DIR: folder } : { DATA_DIR: folder, DATABASE_URL: await createDatabase(server) };
};
