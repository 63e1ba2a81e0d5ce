import path from "node:path";
import { RunningFingerprint } from "../../../data/backup/fingerprint";
import { inSnapshot, readRows } from "../../../data/backup/read-rows";
import { listTables } from "../../../data/backup/tables";
import type { Database } from "../../../data/database/database";
import { readMigrations } from "../../../data/database/migration/read-migrations";
import { copyPictures, type Manifest, makeBackupFolder, writeManifest, writeRows } from "./backup-folder";

/** Rows by table, for whoever made or restored a backup. */
export type Copied = { tables: { name: string; rows: number }[] };

/**
 * Writes all rows, as they are at one moment, and all pictures into a new folder. Throws a sentence where it cannot; there
 * is no such folder then.
 */
export const makeBackup = async ({ client, folder: dataFolder }: Database, to: string, now: Date): Promise<Copied> => {
  const { migrationDirectories } = await readMigrations();
  const tables: Manifest["tables"] = [];
  await makeBackupFolder(path.resolve(to), async (folder) => {
    await inSnapshot(client, async (transaction) => {
      for (const table of await listTables(transaction)) {
        const fingerprint = new RunningFingerprint();
        const rows = async function* () {
          for await (const lines of readRows(transaction, table)) {
            fingerprint.add(lines);
            yield lines;
          }
        };
        await writeRows(folder, table.name, rows());
        tables.push({ ...table, ...fingerprint.value() });
      }
    });
    // After the rows: a picture is stored before the row that names it.
    await copyPictures(dataFolder, folder);
    const migrations = migrationDirectories.map((migration) => migration.path);
    await writeManifest(folder, { format: 1, madeAt: now.toISOString(), migrations, tables });
  });
  return { tables };
};
