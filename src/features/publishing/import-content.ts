import { asOf } from "../../content/as-of";
import { compileContent } from "../../content/compile-content";
import type { Content } from "../../content/content";
import { type AcceptedArticle, listAcceptedArticles } from "../../data/article/list-accepted-articles";
import { removeContentFiles } from "../../data/content-file/remove-content-files";
import { rememberNeverPublished } from "../../data/content-state/remember-never-published";
import type { Database } from "../../data/database/database";
import { missingArticles } from "../../domain/article/publication/missing-articles";
import { utcDay } from "../../domain/utc-day";
import { pathsOf, readAcceptedFiles } from "./files/read-accepted-files";
import { type ImportCache, importCache } from "./import-cache";
import { type Imported, type Importing, nothingImported } from "./imported";
import { importPictures } from "./pictures/import-pictures";
import { finishPublication, publishContent } from "./publish-content";

import { missingDiagnostic } from "./vanished";

type ImportOptions = {
  cache?: ImportCache;
  /** Makes what was published visible, before all that no reader waits for. */
  show?: () => Promise<void>;
  /**
   * For the eyes of whoever writes: publishes drafts and what waits for its day, too, and lets go what goes, because a guide
   * that is being written loses and renames things all day.
   */
  drafts?: boolean;
  /** Looks only at articles whose day has come since the last import; other files may be half written. */
  dueOnly?: boolean;
  /** Finds out what would be done and does nothing. */
  dryRun?: boolean;
};

/** The live articles that have no files, and of which no file says why. */
export const findMissing = (
  accepted: readonly AcceptedArticle[],
  { articles, withdrawn }: Content,
): AcceptedArticle[] => {
  const former = articles.flatMap(({ redirectFrom }) => redirectFrom);
  const live = accepted.filter((article) => !article.withdrawn);
  const present = new Set(articles.map(({ slug }) => slug));
  return missingArticles(live, present, { withdrawn: withdrawn.map(({ value }) => value), former });
};

/** These articles alone. */
const ofArticles = (content: Content, slugs: ReadonlySet<string>): Content => ({
  ...content,
  articles: content.articles.filter(({ slug }) => slugs.has(slug)),
  searchWords: undefined,
  pathway: undefined,
  withdrawn: [],
  diagnostics: [],
});

/**
 * Makes what stands in a content folder, and over it what the studio published, what is read and practised. The same
 * folder again changes nothing, but for what an import that was cut short had left. What would vanish without anybody
 * having asked for it stays, and is told.
 */
export const importContent = async (
  database: Pick<Database, "client" | "folder">,
  folder: string,
  now: Date,
  { cache = importCache(), show = async () => {}, drafts = false, dueOnly = false, dryRun = false }: ImportOptions = {},
): Promise<Imported> => {
  const { client } = database;
  const day = utcDay(now);
  const accepted = await listAcceptedArticles(client);
  const { files, diagnostics, published, caughtUp, pictures } = await readAcceptedFiles(client, folder);
  const shown = await importPictures(database, folder, pictures, { now, dryRun });
  const compiling = { published: accepted, pictures: shown.pictures };
  const unread = [...diagnostics, ...shown.diagnostics];
  const content = asOf(await compileContent(files, unread, cache.content, compiling), day);
  const due = new Set(cache.waiting.filter(({ from }) => from <= day).map(({ slug }) => slug));
  const narrowed = dueOnly ? ofArticles(content, due) : content;
  const missing = drafts || dueOnly ? [] : findMissing(accepted, content);
  const imported: Imported = { ...nothingImported(), diagnostics: [...narrowed.diagnostics] };
  const importing: Importing = {
    ...{ client, now, dryRun, drafts, accepted, missing, imported },
    ...{ content: narrowed, files, fromStudio: pathsOf(published), requested: new Set() },
  };
  // Before anything is published: an import that is cut short is not the first one when it is done again.
  if (accepted.length === 0 && content.withdrawn.length > 0 && !dryRun) {
    const slugs = content.withdrawn.map(({ value }) => value.guide);
    await rememberNeverPublished(client, slugs);
  }
  await publishContent(importing, cache);
  imported.diagnostics.push(...missing.map(({ slug }) => missingDiagnostic(slug)));
  if (dryRun) return imported;
  await removeContentFiles(client, caughtUp);
  cache.waiting = [...(dueOnly ? cache.waiting.filter(({ slug }) => !due.has(slug)) : []), ...imported.waiting];
  cache.hashes.retain(new Set(content.articles.map(({ slug }) => slug)));
  await finishPublication(client, imported, { show, searchWords: narrowed.searchWords });
  return imported;
};
