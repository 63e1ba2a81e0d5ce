import { type FilesRead, readFiles } from "../../content/read-files";
import { listContentFiles } from "../../data/content-file/list-content-files";
import { isImportedFrom, noteImportedFrom } from "../../data/content-state/imported-from";
import { currentDatabase } from "../../data/database/current-database";
import type { Database } from "../../data/database/database";
import { migrate } from "../../data/database/migration/migrate";
import { withStartLock } from "../../data/database/with-start-lock";
import { hashText } from "../../domain/hash-text";
import { contentFolder } from "./content-folder";
import { ownCache } from "./import-cache";
import type { Imported } from "./imported";
import { importPictures } from "./pictures/import-pictures";

/**
 * While somebody writes, they see what readers do not get yet. Only in a database of their own: what one server publishes
 * in a shared one, all give out.
 */
export const showsDrafts = ({ kind }: Database): boolean =>
  process.env.NODE_ENV === "development" && kind === "embedded";

/** Opens the database, brings its tables up to date and imports content. Of several servers only one at a time does. */
export const prepareDatabase = async (now: Date): Promise<Imported> => {
  const database = await currentDatabase();
  return withStartLock(database, async () => {
    await migrate(database);
    return importAll(database, now);
  });
};

/**
 * As `prepareDatabase`, but content is not read again where the program named so has imported the same files, all of them
 * whole, and nothing has changed since: of servers that start at once, one reads it. The first import after such a start
 * takes as long as a start without it.
 */
export const prepareUnchangedDatabase = async (now: Date, program: string): Promise<Imported | "unchanged"> => {
  const database = await currentDatabase();
  const read = await readFiles(contentFolder());
  const onDisk = hashContent(read, program);
  return withStartLock(database, async () => {
    await migrate(database);
    // Another server may have imported them: into the same database, and into its own data folder.
    await importPictures(database, contentFolder(), read.pictures, { now });
    if (await isImportedFrom(database.client, await hashWithStudio(database, onDisk))) return "unchanged";
    const imported = await importAll(database, now);
    // The import has forgotten what the files on disk hold by now.
    if (isWhole(imported)) await noteImportedFrom(database.client, await hashWithStudio(database, onDisk));
    return imported;
  });
};

/** What reads content is loaded where there is some to read: at most starts nothing has changed, and it is large. */
const importAll = async (database: Database, now: Date): Promise<Imported> => {
  const { importContent } = await import("./import-content");
  return importContent(database, contentFolder(), now, { cache: ownCache(), drafts: showsDrafts(database) });
};

/** Read first: files that change while they are imported are found changed at the next start. */
const hashContent = ({ files, pictures, diagnostics }: FilesRead, program: string): string =>
  hashText(program, JSON.stringify(diagnostics), ...[...files].flat(), ...pictures.keys());

const hashWithStudio = async ({ client }: Database, onDisk: string): Promise<string> => {
  const published = await listContentFiles(client);
  return hashText(onDisk, JSON.stringify(published.map(({ path, text, baseHash }) => [path, text, baseHash])));
};

/** Whether another day would have the same files do the same. */
const isWhole = ({ refused, drafts, waiting, diagnostics }: Imported): boolean =>
  [refused, drafts, waiting, diagnostics].every((left) => left.length === 0);
