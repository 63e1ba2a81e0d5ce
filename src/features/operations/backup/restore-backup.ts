import path from "node:path";
import { isSameFingerprint } from "../../../data/backup/fingerprint";
import {
  addIncoming,
  dropIncoming,
  incomingFingerprint,
  openIncoming,
  takeIncoming,
} from "../../../data/backup/incoming";
import { isUnused } from "../../../data/backup/is-unused";
import type { Database } from "../../../data/database/database";
import { readMigrations } from "../../../data/database/migration/read-migrations";
import { copyPictures, type Manifest, readManifest, readRowsFile } from "./backup-folder";
import type { Copied } from "./make-backup";

const requireRelease = async ({ migrations }: Manifest): Promise<void> => {
  const { migrationDirectories } = await readMigrations();
  const own = migrationDirectories.map((migration) => migration.path);
  if (own.length === migrations.length && own.every((name, index) => name === migrations[index])) return;
  throw new Error(
    `The backup was made by another release, whose last migration is ${migrations.at(-1)}; this one's is ${own.at(-1)}. Restore it with its own release, then start this one.`,
  );
};

/**
 * Puts the rows and pictures of a backup into a database that was migrated and is not used yet. Throws a sentence where it
 * cannot; the database is as it was then.
 */
export const restoreBackup = async (database: Database, from: string): Promise<Copied> => {
  const { client, folder: dataFolder } = database;
  const folder = path.resolve(from);
  const manifest = await readManifest(folder);
  await requireRelease(manifest);
  if (!(await isUnused(client)))
    throw new Error("The database is in use: it has guides, learners or people. Restore into a new one.");
  const { tables } = manifest;
  await dropIncoming(client);
  try {
    await openIncoming(client, tables);
    for (const table of tables) {
      for await (const lines of readRowsFile(folder, table.name)) await addIncoming(client, table, lines);
      if (!isSameFingerprint(table, await incomingFingerprint(client, table)))
        throw new Error(`The backup is damaged: the rows of ${table.name} are not those that were written.`);
    }
    await copyPictures(folder, dataFolder);
    await takeIncoming(client, tables);
  } finally {
    await dropIncoming(client);
  }
  return { tables };
};
