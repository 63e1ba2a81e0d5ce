import type { Content } from "../../content/content";
import { nearestName } from "../../content/facts/nearest-name";
import { readContent } from "../../content/read-content";
import { type AcceptedArticle, listAcceptedArticles } from "../../data/article/list-accepted-articles";
import { listNeverPublished, rememberNeverPublished } from "../../data/content-state/remember-never-published";
import type { Database } from "../../data/database/database";
import { recountStatistics } from "../../data/item/recount-statistics";
import { hasPathway } from "../../data/pathway/find-pathway";
import { publishPathway } from "../../data/pathway/publish-pathway";
import { withdrawArticle } from "../../data/publication/withdraw-article";
import { indexEverydayWords } from "../../data/search/index/index-everyday-words";
import { indexMissing } from "../../data/search/index/index-missing";
import { originalSlugOf } from "../../domain/article/article-slug";
import { missingArticles } from "../../domain/article/publication/missing-articles";
import { toPublishedPathway } from "../../domain/pathway/pathway";
import { foldEveryday } from "../../domain/search/everyday-word";
import { utcDay } from "../../domain/utc-day";
import { drawPictures } from "./draw-pictures";
import { importArticle } from "./import-article";
import { type ImportCache, importCache } from "./import-cache";
import type { Imported, Importing } from "./imported";
import { missingDiagnostic, missingPathwayDiagnostic, unknownArticleDiagnostic } from "./vanished";

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

const withdrawAll = async ({ client, now, dryRun, content, accepted, imported }: Importing): Promise<void> => {
  const originalSlugs = [...new Set(accepted.map(({ slug }) => originalSlugOf(slug)))];
  for (const { value } of content.withdrawn)
    imported.withdrawn.push(...(await withdrawArticle(client, value, now, dryRun)));
  if (accepted.length === 0) return;
  const everPublished = [...originalSlugs, ...(await listNeverPublished(client))];
  const misspelt = content.withdrawn.filter(({ value }) => !everPublished.includes(value.guide));
  imported.diagnostics.push(
    ...misspelt.map(({ value, locate }) =>
      unknownArticleDiagnostic(locate(["guide"]), value.guide, nearestName(value.guide, originalSlugs)),
    ),
  );
};

/** One with an error changes nothing, nor does a file that is gone: the pathway before stays. */
const importPathway = async ({ client, now, dryRun, content, imported }: Importing): Promise<void> => {
  const { pathway } = content;
  if (pathway === "absent") {
    if (await hasPathway(client)) imported.diagnostics.push(missingPathwayDiagnostic);
  } else if (pathway) imported.pathway = await publishPathway(client, toPublishedPathway(pathway), now, dryRun);
};

/** The live articles that have no files, and of which no file says why. */
const findMissing = (accepted: readonly AcceptedArticle[], { articles, withdrawn }: Content): AcceptedArticle[] => {
  const former = articles.flatMap(({ redirectFrom }) => redirectFrom);
  const live = accepted.filter((article) => !article.withdrawn);
  const present = new Set(articles.map(({ slug }) => slug));
  return missingArticles(live, present, { withdrawn: withdrawn.map(({ value }) => value), former });
};

/**
 * Makes what stands in a content folder what is read and practised. The same folder again changes nothing, but for what
 * an import that was cut short had left. What would vanish without anybody having asked for it stays, and is told.
 */
export const importContent = async (
  { client }: Database,
  folder: string,
  now: Date,
  { cache = importCache(), show = async () => {}, drafts = false, dueOnly = false, dryRun = false }: ImportOptions = {},
): Promise<Imported> => {
  const day = utcDay(now);
  const accepted = await listAcceptedArticles(client);
  const content = await readContent(folder, day, cache.content, { published: accepted });
  const due = new Set(cache.waiting.filter(({ from }) => from <= day).map(({ slug }) => slug));
  const articles = dueOnly ? content.articles.filter(({ slug }) => due.has(slug)) : content.articles;
  const searchWords = dueOnly ? undefined : content.searchWords;
  const missing = drafts || dueOnly ? [] : findMissing(accepted, content);
  const imported: Imported = {
    published: [],
    unchanged: [],
    restored: [],
    refused: [],
    withdrawn: [],
    drafts: [],
    waiting: [],
    diagnostics: dueOnly ? [] : [...content.diagnostics],
    reports: [],
  };
  const importing: Importing = { client, now, dryRun, drafts, content, accepted, missing, imported };
  // Before anything is published: an import that is cut short is not the first one when it is done again.
  if (accepted.length === 0 && content.withdrawn.length > 0 && !dryRun) {
    const slugs = content.withdrawn.map(({ value }) => value.guide);
    await rememberNeverPublished(client, slugs);
  }
  for (const compiled of articles) await importArticle(importing, compiled, cache);
  if (!dueOnly) await withdrawAll(importing);
  if (!dueOnly) await importPathway(importing);
  imported.diagnostics.push(...missing.map(({ slug }) => missingDiagnostic(slug)));
  if (dryRun) return imported;
  cache.waiting = [...(dueOnly ? cache.waiting.filter(({ slug }) => !due.has(slug)) : []), ...imported.waiting];
  cache.hashes.retain(new Set(content.articles.map(({ slug }) => slug)));
  try {
    await show();
  } finally {
    if (searchWords) await indexEverydayWords(client, foldEveryday(searchWords));
    await indexMissing(client);
    if (imported.published.length > 0) await recountStatistics(client);
    await drawPictures({ client });
  }
  return imported;
};
