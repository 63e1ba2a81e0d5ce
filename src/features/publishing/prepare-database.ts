import { readContent } from "../../content/read-content";
import { currentDatabase } from "../../data/current-database";
import type { Database } from "../../data/database";
import { migrate } from "../../data/migrate";
import { withStartLock } from "../../data/with-start-lock";
import { utcDay } from "../../domain/review/utc-day";
import { contentFolder } from "./content-folder";
import { importContent } from "./import-content";
import { ownMemory } from "./import-memory";
import type { Imported } from "./imported";

/**
 * While somebody writes, they see what readers do not get yet. Only in a database of their own: what one server publishes
 * in a shared one, all give out.
 */
export const showsDrafts = ({ kind }: Database): boolean =>
  process.env.NODE_ENV === "development" && kind === "embedded";

/** Opens the database, brings its tables up to date and imports content. Of several servers only one at a time does. */
export const prepareDatabase = async (now: Date): Promise<Imported> => {
  const database = await currentDatabase();
  const memory = ownMemory();
  // The longest part of a start, which needs no turn: servers that start at once have it behind them when theirs comes.
  await readContent(contentFolder(), utcDay(now), memory.content);
  return withStartLock(database, async () => {
    await migrate(database);
    return importContent(database, contentFolder(), now, { memory, drafts: showsDrafts(database) });
  });
};
