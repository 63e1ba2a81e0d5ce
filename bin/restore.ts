import { currentDatabase } from "../src/data/database/current-database";
import { migrate } from "../src/data/database/migration/migrate";
import { withStartLock } from "../src/data/database/with-start-lock";
import { copiedText } from "../src/features/operations/backup/copied-text";
import { restoreBackup } from "../src/features/operations/backup/restore-backup";
import { runCommand } from "./content/beside-server";
import { atTheDoor } from "./serving/front-server";

// Puts a backup into a new database, before its first start.
await runCommand(async () => {
  atTheDoor();
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error("Name the folder of a backup: npm run restore -- backups/2026-01-31");
  const database = await currentDatabase();
  try {
    const restored = await withStartLock(database, async () => {
      await migrate(database);
      return restoreBackup(database, folder);
    });
    console.log(`The database has ${copiedText(restored)}`);
  } finally {
    await database.close();
  }
});
