import path from "node:path";
import { copiedText } from "../src/features/operations/backup/copied-text";
import type { Copied } from "../src/features/operations/backup/make-backup";
import { besideServer, runCommand } from "./content/beside-server";
import { atTheDoor } from "./serving/front-server";

// Writes everything that the database and its pictures hold into a new folder, also while the server runs.
await runCommand(async () => {
  const { DATA_DIR } = atTheDoor();
  const [name] = process.argv.slice(2);
  if (!name) throw new Error("Name a folder that is not there yet: npm run backup -- backups/2026-01-31");
  const folder = path.resolve(name);
  const copied = await besideServer<Copied>(
    DATA_DIR,
    { path: "/api/content/backup", body: { folder } },
    async (database) =>
      (await import("../src/features/operations/backup/make-backup")).makeBackup(database, folder, new Date()),
  );
  console.log(`${folder} holds ${copiedText(copied)}`);
});
