import type { Database } from "../../src/data/database";
import { importContent } from "../../src/features/publishing/import-content";
import { openFreshDatabase } from "./open-fresh-database";

/** A database of the run's kind with the published guides in it, as readers have them; whoever opens it closes it. */
export const openGuides = async (): Promise<Database> => {
  const database = await openFreshDatabase();
  await importContent(database, "content", new Date("2026-11-25T12:00:00Z"));
  return database;
};
