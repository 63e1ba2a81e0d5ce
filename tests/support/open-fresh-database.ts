import type { Database } from "../../src/data/database/database";
import { openDatabase } from "../../src/data/database/open-database";
import { migratedDatabase } from "./fresh-database";

/** A migrated database of the run's kind with nothing in it, open; whoever opens it closes it. */
export const openFreshDatabase = async (): Promise<Database> => {
  const opened = await openDatabase(await migratedDatabase());
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
};
