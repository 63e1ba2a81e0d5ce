import type { Database } from "../../src/data/database";
import { migrate } from "../../src/data/migrate";
import { openDatabase } from "../../src/data/open-database";
import { freshDatabase } from "./fresh-database";

/** An empty database of the run's kind, open and migrated; whoever opens it closes it. */
export const openFreshDatabase = async (): Promise<Database> => {
  const opened = await openDatabase(await freshDatabase());
  if (!opened.ok) throw new Error(opened.failure);
  await migrate(opened.value);
  return opened.value;
};
