import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ownBuildCache } from "../../content/build-cache";
import { migrate, pendingMigrations } from "../../data/database/migration/migrate";
import { openDatabase } from "../../data/database/open-database";
import { contentFolder } from "./content-folder";
import { importCache } from "./import-cache";
import { importContent } from "./import-content";
import type { Imported } from "./imported";

type Where = Parameters<typeof openDatabase>[0];

const older =
  "This database has not been brought up to this release, so nobody can say yet what an import would do. Start the server or run `npm run content:import` once, then ask again.";

const rehearseIn = async (where: Where, isNew: boolean, now: Date): Promise<Imported> => {
  const opened = await openDatabase(where);
  if (!opened.ok) throw new Error(opened.failure);
  const database = opened.value;
  try {
    if (isNew) await migrate(database);
    else if ((await pendingMigrations(database)).length > 0) throw new Error(older);
    return await importContent(database, contentFolder(), now, { cache: importCache(ownBuildCache()), dryRun: true });
  } finally {
    await database.close();
  }
};

/**
 * What an import would do to the database that the environment names, which stays as it is. Where there is none yet, what it
 * would do to an empty one, made for the purpose and removed. Throws a sentence for the operator.
 */
export const rehearseImport = async (where: Where, now: Date): Promise<Imported> => {
  if (where.DATABASE_URL !== undefined || existsSync(path.join(where.DATA_DIR, "postgres")))
    return rehearseIn(where, false, now);
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-dry-run-"));
  try {
    return await rehearseIn({ ...where, DATA_DIR: folder }, true, now);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
