import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Database } from "../../src/data/database/database";
import { startOfDay } from "../../src/domain/utc-day";
import { importCache } from "../../src/features/publishing/import-cache";
import { importContent } from "../../src/features/publishing/import-content";
import { builtContent } from "./built-content";
import { lastDay } from "./last-day";
import { ontarioParts } from "./own-content";

const importParts = async (database: Database, parts: readonly string[], filter?: (file: string) => boolean) => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-content-"));
  for (const part of parts) await cp(path.join("content", part), path.join(folder, part), { recursive: true, filter });
  const cache = importCache(builtContent());
  const { refused } = await importContent(database, folder, startOfDay(lastDay), { cache });
  if (refused.length > 0) throw new Error(`These articles were not published: ${refused.join(", ")}.`);
  await rm(folder, { recursive: true, force: true });
};

/** Publishes the Ontario guide alone, which the queries of `search-queries.json` were written from, as readers have it. */
export const importOntario = (database: Database): Promise<void> => importParts(database, ontarioParts);

/** Publishes all guides and the pathway, without questions, which search does not know. */
export const importArticles = (database: Database): Promise<void> =>
  importParts(
    database,
    ["facts", "articles", "glossary.yaml", "search-words.yaml", "route.yaml"],
    (file) => !/questions(?:\.\w+)?\.yaml$/.test(file),
  );
