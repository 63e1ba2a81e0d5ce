import { vi } from "vitest";
import type { Database } from "../../src/data/database/database";
import { importContent } from "../../src/features/publishing/import-content";
import { openContentFolder } from "./content-folder";
import { invitePeople } from "./draft-people";
import { openFreshDatabase } from "./open-fresh-database";

type Content = Awaited<ReturnType<typeof openContentFolder>>;

export type Studio = { database: Database; content: Content; close: () => Promise<void> };

/** A database and a content folder that the features find as the server's own, with people of the studio and content imported. */
export const openStudio = async (files: Parameters<Content["write"]>[0], now: Date): Promise<Studio> => {
  const content = await openContentFolder();
  await content.write(files);
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
  const database = await openFreshDatabase();
  Object.assign(globalThis, { iatroxDatabase: Promise.resolve(database) });
  await invitePeople(database.client);
  await importContent(database, content.folder, now);
  const close = async () => {
    vi.restoreAllMocks();
    await database.close();
    await content.remove();
  };
  return { database, content, close };
};
