import type { Database } from "../src/data/database/database";
import { migrate } from "../src/data/database/migration/migrate";
import { openDatabase } from "../src/data/database/open-database";
import { withStartLock } from "../src/data/database/with-start-lock";
import type { Environment } from "../src/env";
import { copiedText } from "../src/features/operations/backup/copied-text";
import { moveDatabase } from "../src/features/operations/backup/move-database";
import { runCommand } from "./content/beside-server";
import { atTheDoor } from "./serving/front-server";

const open = async (environment: Environment): Promise<Database> => {
  const opened = await openDatabase(environment);
  if (!opened.ok) throw new Error(opened.failure);
  await withStartLock(opened.value, () => migrate(opened.value));
  return opened.value;
};

// Copies the embedded database of DATA_DIR into the PostgreSQL server of DATABASE_URL, while no server runs on either.
await runCommand(async () => {
  const environment = atTheDoor();
  if (!environment.DATABASE_URL) throw new Error("Set DATABASE_URL to the new PostgreSQL database to move into.");
  const from = await open({ ...environment, DATABASE_URL: undefined });
  try {
    const to = await open(environment);
    try {
      const moved = await withStartLock(to, () => moveDatabase(from, to));
      console.log(`The PostgreSQL database has ${copiedText(moved)}
Start the server with DATABASE_URL from now on, and with the same DATA_DIR: its pictures stay there. The embedded database is as it was.`);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
});
