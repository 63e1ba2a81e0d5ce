import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../src/data/database/open-database";
import { migrateDatabase } from "./migrate-database";

declare module "vitest" {
  interface ProvidedContext {
    /** In the run on PGlite, a folder with a database that has no tables. */
    empty: string;
  }
}

/** Makes one empty and one migrated database for a whole run of integration tests, which copy their folders. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-databases-"));
  const [empty, migrated] = [path.join(folder, "empty"), path.join(folder, "migrated")];
  const opened = await openDatabase({ DATA_DIR: empty });
  if (!opened.ok) throw new Error(opened.failure);
  await opened.value.close();
  await cp(empty, migrated, { recursive: true });
  await migrateDatabase({ DATA_DIR: migrated });
  project.provide("empty", empty);
  project.provide("migrated", migrated);
  return () => rm(folder, { recursive: true, force: true });
}
