import { articlePathsOf } from "../../../content/article/article-files";
import { asOf } from "../../../content/as-of";
import { compileContent } from "../../../content/compile-content";
import type { CompiledArticle, Content } from "../../../content/content";
import { explainText } from "../../../content/read-files";
import { isContentFile } from "../../../content/sort-files";
import { listAcceptedArticles } from "../../../data/article/list-accepted-articles";
import { storeContentFiles } from "../../../data/content-file/store-content-files";
import { readGeneration } from "../../../data/content-state/read-generation";
import type { Database } from "../../../data/database/database";
import { withStartLock } from "../../../data/database/with-start-lock";
import {
  inPublication,
  type PublicationClient,
  type PublicationTransaction,
} from "../../../data/publication/in-publication";
import { indexEverydayWords } from "../../../data/search/index/index-everyday-words";
import { type ContentFile, hashFile } from "../../../domain/content-file/overlay-files";
import type { Diagnostic } from "../../../domain/diagnostic";
import { foldEveryday } from "../../../domain/search/everyday-word";
import { utcDay } from "../../../domain/utc-day";
import { type ImportCache, importCache } from "../import-cache";
import { findMissing } from "../import-content";
import { type Imported, nothingImported } from "../imported";
import { showsDrafts } from "../prepare-database";
import { finishPublication, publishContent } from "../publish-content";
import { missingDiagnostic } from "../vanished";
import { changedContent } from "./changed-content";
import { type AcceptedFiles, pathsOf, readAcceptedFiles, toAcceptedFiles } from "./read-accepted-files";

/** Path relative to the content folder → text; null: the file is removed. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** A file that somebody else changed meanwhile, as it is accepted now. */
export type OutdatedChange = {
  path: string;
  text: string | null;
  /** Of the file on disk, where it and the studio's text are in conflict. */
  onDisk?: string | null;
  updatedAt: Date | null;
  updatedBy: string | null;
};

/**
 * `published`: everything was published, or by a dry run would be. `refused`: nothing was; `imported` says why, and what
 * would have been done otherwise. `articles`: those that differ, as compiled; `others`: of these the ones that do though
 * none of their own files does, because a shared file changed. `outdated`: nothing was, because the changes were made to texts that are not the accepted ones any more.
 */
export type FilesPublication =
  | { kind: "published" | "refused"; imported: Imported; articles: CompiledArticle[]; others: string[] }
  | { kind: "outdated"; files: OutdatedChange[] };

type PublicationOptions = {
  /** Who publishes. */
  by: string | null;
  now: Date;
  /**
   * Path → `hashFile` of the text that each change was made to: the accepted one or, of a file in conflict, the one on
   * disk, which the change thereby settles.
   */
  expected: ReadonlyMap<string, string | null>;
  /** The draft that is published. */
  draftId?: string;
  /** Finds out what would be done and does nothing. */
  dryRun?: boolean;
  cache?: ImportCache;
  /** Makes what was published visible, before all that no reader waits for. */
  show?: () => Promise<void>;
  /** What is written in the same transaction: what the publication does to drafts, and who did it. */
  record?: (transaction: PublicationTransaction, imported: Imported) => Promise<void>;
};

/** Thrown to roll a publication back. */
class NotPublished extends Error {
  constructor(readonly imported: Imported) {
    super("The files were not published.");
  }
}

/** Somebody else published since the content was read. */
class Superseded extends Error {}

const isRefused = ({ refused, diagnostics }: Imported): boolean =>
  refused.length > 0 || diagnostics.some(({ severity }) => severity === "error");

const unknownPath = (file: string): Diagnostic => ({
  rule: "as-described",
  severity: "error",
  location: { file, line: 1 },
  message: "Content has no file of this name.",
  suggestion: "Name it as content/README.md says.",
});

/** Changes of what is accepted, each over the text on disk. What is accepted as it is changes nothing, unless it settles a conflict. */
const toContentFiles = (
  changes: FileChanges,
  { files, onDisk, conflicts }: AcceptedFiles<ContentFile>,
): ContentFile[] =>
  [...changes].flatMap(([path, text]) => {
    const isChanged = text !== (files.get(path) ?? null) || conflicts.some((conflict) => conflict.path === path);
    return isChanged ? [{ path, text, baseHash: hashFile(onDisk.get(path) ?? null) }] : [];
  });

const findOutdated = (
  changed: readonly ContentFile[],
  expected: PublicationOptions["expected"],
  { files, conflicts, published }: Awaited<ReturnType<typeof readAcceptedFiles>>,
): OutdatedChange[] =>
  changed.flatMap(({ path }) => {
    const text = files.get(path) ?? null;
    const conflict = conflicts.find((each) => each.path === path);
    if (expected.get(path) === hashFile(conflict ? conflict.onDisk : text)) return [];
    const last = published.find((each) => each.path === path);
    const { updatedAt = null, updatedBy = null } = last ?? {};
    return [{ path, text, ...(conflict && { onDisk: conflict.onDisk }), updatedAt, updatedBy }];
  });

/** The slugs of the articles that a path is of. */
const articlesOf = (paths: ReadonlySet<string>, ...contents: Content[]): Set<string> =>
  new Set(
    contents
      .flatMap(({ articles }) => articles)
      .flatMap(({ slug }) => (Object.values(articlePathsOf(slug)).some((path) => paths.has(path)) ? [slug] : [])),
  );

const attempt = async (
  database: Database,
  folder: string,
  changes: FileChanges,
  options: PublicationOptions,
): Promise<FilesPublication> => {
  const { client } = database;
  const { by, now, expected, draftId, dryRun = false, cache = importCache(), show = async () => {}, record } = options;
  const generation = await readGeneration(client);
  const accepted = await listAcceptedArticles(client);
  const current = await readAcceptedFiles(client, folder);
  const changed = toContentFiles(changes, current);
  const outdated = findOutdated(changed, expected, current);
  if (outdated.length > 0) return { kind: "outdated", files: outdated };
  const unreadable = changed.flatMap(({ path, text }) => {
    if (!isContentFile(path)) return [unknownPath(path)];
    return text === null ? [] : (explainText(path, text) ?? []);
  });
  if (unreadable.length > 0)
    return { kind: "refused", imported: { ...nothingImported(), diagnostics: unreadable }, articles: [], others: [] };

  const paths = pathsOf(changed);
  const next = toAcceptedFiles(current, [...current.published.filter(({ path }) => !paths.has(path)), ...changed]);
  const pictures = new Set(current.pictures.keys());
  const compile = async ({ files, diagnostics }: AcceptedFiles<ContentFile>) =>
    asOf(await compileContent(files, diagnostics, cache.content, { published: accepted, pictures }), utcDay(now));
  const before = await compile(current);
  const after = await compile(next);
  const own = articlesOf(paths, before, after);
  const content = changedContent(before, after, own);
  const drafts = showsDrafts(database);
  const missing = drafts ? [] : findMissing(accepted, after);
  const missingBefore = findMissing(accepted, before);
  const gone = missing.filter((article) => !missingBefore.includes(article));
  const publish = async (publisher: PublicationClient): Promise<Imported> => {
    const imported = {
      ...nothingImported(),
      diagnostics: [...content.diagnostics, ...gone.map(({ slug }) => missingDiagnostic(slug))],
    };
    const importing = {
      ...{ client: publisher, now, dryRun, drafts, accepted, missing, imported },
      ...{ content, files: next.files, fromStudio: pathsOf(next.published), requested: own, draftId },
    };
    await publishContent(importing, cache);
    return imported;
  };
  const { articles } = content;
  const others = articles.flatMap(({ slug }) => (own.has(slug) ? [] : [slug]));
  if (dryRun) {
    const imported = await publish(client);
    return { kind: isRefused(imported) ? "refused" : "published", imported, articles, others };
  }
  const imported = await inPublication(client, async (transaction, generationNow) => {
    if (generationNow !== generation) throw new Superseded();
    const imported = await publish(transaction);
    if (isRefused(imported)) throw new NotPublished(imported);
    if (content.searchWords) await indexEverydayWords(transaction, foldEveryday(content.searchWords));
    await storeContentFiles(transaction, changed, { by, now });
    await record?.(transaction, imported);
    return imported;
  }).catch((error: unknown) => {
    if (error instanceof NotPublished) return error.imported;
    throw error;
  });
  if (isRefused(imported)) return { kind: "refused", imported, articles, others };
  const looked = new Set(articles.map(({ slug }) => slug));
  cache.waiting = [...cache.waiting.filter(({ slug }) => !looked.has(slug)), ...imported.waiting];
  await finishPublication(client, imported, { show });
  return { kind: "published", imported, articles, others };
};

const attempts = 5;

/**
 * Publishes changes of content files from the studio, all of them or none, through the pipeline of an import: what an
 * import would refuse is refused, and texts, revisions, questions, notices and search change in one transaction. Only what
 * the changes make different is published; other files on disk wait for their import. Publishers take turns, so of two
 * that change the same file the second is told.
 */
export const publishFiles = async (
  database: Database,
  folder: string,
  changes: FileChanges,
  options: PublicationOptions,
): Promise<FilesPublication> => {
  const inTurn = async (): Promise<FilesPublication> => {
    for (let count = 1; ; count += 1) {
      try {
        return await attempt(database, folder, changes, options);
      } catch (error) {
        // A revision was brought back meanwhile: the changes are judged anew.
        if (count === attempts || !(error instanceof Superseded)) throw error;
      }
    }
  };
  return options.dryRun ? inTurn() : withStartLock(database, inTurn);
};
