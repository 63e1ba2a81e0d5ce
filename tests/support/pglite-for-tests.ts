import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "./migrate-database";

/** Makes one migrated database for a whole run of integration tests, which copy its folder. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-migrated-"));
  await migrateDatabase({ DATA_DIR: folder });
  project.provide("migrated", folder);
  return () => rm(folder, { recursive: true, force: true });
}
