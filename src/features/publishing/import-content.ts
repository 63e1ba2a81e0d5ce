import type { CompiledArticle, Content } from "../../content/content";
import { nearestName } from "../../content/facts/nearest-name";
import type { Problem } from "../../content/problem";
import { readContent } from "../../content/read-content";
import { countAnew } from "../../data/count-anew";
import type { Database } from "../../data/database";
import { indexEverydayWords } from "../../data/index-everyday-words";
import { indexMissing } from "../../data/index-missing";
import { type Edition, listEditions } from "../../data/list-editions";
import { publishArticle } from "../../data/publish-article";
import { listNeverPublished, rememberNeverPublished } from "../../data/remember-never-published";
import { withdrawArticle } from "../../data/withdraw-article";
import type { Article } from "../../domain/article/article";
import { editionIn, guideOfEdition } from "../../domain/article/edition";
import { hashArticle } from "../../domain/article/hash-article";
import { importDecision } from "../../domain/article/import-decision";
import type { Retirement } from "../../domain/article/losses";
import { missingEditions, sameGuide } from "../../domain/article/missing-editions";
import { type PublicationReport, publicationReport } from "../../domain/article/publication-report";
import { releaseOn } from "../../domain/article/release";
import { utcDay } from "../../domain/review/utc-day";
import { foldEveryday } from "../../domain/search/everyday-word";
import { drawPictures } from "./draw-pictures";
import { type ImportMemory, importMemory } from "./import-memory";
import { retireFormer } from "./retire-former";
import { tellLosses, tellMissing, tellSame, tellUnknown, tellWaiting } from "./vanished";

/**
 * What an import did. `published`: articles with a new revision. `refused`: articles that did not pass, whose old
 * revision, where there is one, stays live. `restored`: articles of which an earlier revision was brought back, whose files
 * are as they were before. `withdrawn`: editions that are given out no longer. `drafts`, `waiting`: articles that readers
 * do not get, or not before a day. `problems`: everything that stopped something. `reports`: what each publication changed.
 */
export type Imported = {
  published: string[];
  unchanged: string[];
  restored: string[];
  refused: string[];
  withdrawn: string[];
  drafts: string[];
  waiting: { slug: string; from: string }[];
  problems: Problem[];
  reports: PublicationReport[];
};

type Around = {
  memory?: ImportMemory;
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

const takenBack = (slug: string, { file, line }: { file: string; line: number }): Problem => ({
  file,
  line,
  severity: "err",
  message: `The guide ${slug} is public already, and \`draft: true\` does not take it back.`,
  mend: "Take the line out. To take the guide back, delete its folder and name it in withdrawn.yaml.",
});
type Importing = {
  client: Database["client"];
  now: Date;
  dryRun: boolean;
  drafts: boolean;
  content: Content;
  /** What was published before this import. */
  editions: Edition[];
  missing: Edition[];
  imported: Imported;
};

/** What an editor said is meant to go from an edition, and what goes because its original moved on. */
const goingFrom = ({ slug, movedOn }: CompiledArticle, retired: readonly Retirement[]) => {
  const entries = retired.filter(({ guide, language }) =>
    language ? editionIn(language, guide) === slug : guide === guideOfEdition(slug),
  );
  const meant = new Set([...entries.flatMap(({ what }) => what), ...(movedOn?.names ?? [])]);
  return { meant, ...(movedOn && { sources: movedOn.sources }) };
};

/**
 * Why an article that passed every check is not published all the same. A translation was compared with an original that
 * readers do not get: what that lost by accident, it would lose as well.
 */
const judgeName = (article: Article, { editions, missing, imported }: Importing): Problem | undefined => {
  const { slug, id = slug, title, facts } = article;
  const guide = guideOfEdition(slug);
  if (slug !== guide && imported.refused.includes(guide)) return tellWaiting(slug);
  const known = editions.some((edition) => edition.id === id);
  const same = known ? undefined : sameGuide({ slug, title, facts: facts.map((fact) => fact.id) }, missing);
  return same && tellSame(slug, same.slug);
};

const refuse = ({ imported }: Importing, slug: string, problems: readonly Problem[]): void => {
  imported.refused.push(slug);
  imported.problems.push(...problems);
};

const publishOne = async (importing: Importing, compiled: CompiledArticle, article: Article): Promise<void> => {
  const { client, now, dryRun, drafts, content, imported } = importing;
  const { slug } = article;
  const fault = judgeName(article, importing);
  if (fault) return refuse(importing, slug, [fault]);
  const going = drafts ? {} : { going: goingFrom(compiled, content.retired) };
  const publication = await publishArticle(client, article, { origin: "file", now, dryRun, ...going });
  if (publication.kind === "refused") return refuse(importing, slug, [tellLosses(slug, publication.losses)]);
  imported[publication.kind].push(slug);
  if (publication.kind !== "published") return;
  const former = importing.editions.find(({ id }) => id === (article.id ?? slug))?.slug ?? null;
  imported.reports.push(publicationReport({ slug, former, ...publication }));
};

const importOne = async (importing: Importing, compiled: CompiledArticle, memory: ImportMemory): Promise<void> => {
  const { client, now, dryRun, drafts, editions, imported } = importing;
  const { slug, result, release } = compiled;
  const id = result.ok ? result.value.id : undefined;
  const isPublic = editions.some((edition) => !edition.withdrawn && (edition.slug === slug || edition.id === id));
  const day = utcDay(now);
  const standing = drafts ? "public" : releaseOn(release, { day, isPublic });
  if (standing === "taken-back") return refuse(importing, slug, [takenBack(slug, release)]);
  if (!result.ok) return refuse(importing, slug, result.failure);
  if (standing === "draft") imported.drafts.push(slug);
  if (standing === "waiting") imported.waiting.push({ slug, from: release.publishFrom ?? day });
  if (standing !== "public") return;
  const article = result.value;
  const hash = memory.hashes.keep(slug, [article], () => hashArticle(article));
  const decided = importDecision(
    hash,
    editions.find((edition) => edition.slug === slug && !edition.withdrawn),
  );
  if (decided === "publish") await publishOne(importing, compiled, article);
  else imported[decided].push(slug);
  if (imported.refused.includes(slug)) return;
  // Of an unchanged guide, too: an import that was cut short may have published it and left its former name.
  const goesOn = editions.find(({ id }) => id === article.id)?.slug;
  const others = article.redirectFrom.filter((former) => former !== goesOn);
  imported.withdrawn.push(...(await retireFormer(client, { slug, redirectFrom: others }, now, dryRun)));
};

const withdrawAll = async ({ client, now, dryRun, content, editions, imported }: Importing): Promise<void> => {
  const guides = [...new Set(editions.map(({ slug }) => guideOfEdition(slug)))];
  const neverPublished = await listNeverPublished(client);
  const unknown = content.withdrawn.filter(({ value }) => !guides.includes(value.guide));
  for (const { value } of content.withdrawn)
    imported.withdrawn.push(...(await withdrawArticle(client, value, now, dryRun)));
  if (editions.length > 0) {
    const misspelt = unknown.filter(({ value }) => !neverPublished.includes(value.guide));
    imported.problems.push(
      ...misspelt.map(({ value, placeOf }) =>
        tellUnknown(placeOf(["guide"]), value.guide, nearestName(value.guide, guides)),
      ),
    );
  } else if (unknown.length > 0 && !dryRun) {
    await rememberNeverPublished(
      client,
      unknown.map(({ value }) => value.guide),
    );
  }
};

/** The live editions that have no files, and of which no file says why. */
const findMissing = (editions: readonly Edition[], { articles, withdrawn }: Content): Edition[] => {
  const former = articles.flatMap(({ redirectFrom }) => redirectFrom);
  const live = editions.filter((edition) => !edition.withdrawn);
  const written = new Set(articles.map(({ slug }) => slug));
  return missingEditions(live, written, { withdrawn: withdrawn.map(({ value }) => value), former });
};

/**
 * Makes what stands in a content folder what is read and practised. The same folder again changes nothing, but for what
 * an import that was cut short had left. What would vanish without anybody having asked for it stays, and is told.
 */
export const importContent = async (
  { client }: Database,
  folder: string,
  now: Date,
  { memory = importMemory(), show = async () => {}, drafts = false, dueOnly = false, dryRun = false }: Around = {},
): Promise<Imported> => {
  const editions = await listEditions(client);
  const content = await readContent(folder, memory.content, { published: editions });
  const due = new Set(memory.waiting.filter(({ from }) => from <= utcDay(now)).map(({ slug }) => slug));
  const articles = dueOnly ? content.articles.filter(({ slug }) => due.has(slug)) : content.articles;
  const searchWords = dueOnly ? undefined : content.searchWords;
  const missing = drafts || dueOnly ? [] : findMissing(editions, content);
  const imported: Imported = {
    published: [],
    unchanged: [],
    restored: [],
    refused: [],
    withdrawn: [],
    drafts: [],
    waiting: [],
    problems: dueOnly ? [] : [...content.problems],
    reports: [],
  };
  const importing: Importing = { client, now, dryRun, drafts, content, editions, missing, imported };
  for (const compiled of articles) await importOne(importing, compiled, memory);
  if (!dueOnly) await withdrawAll(importing);
  imported.problems.push(...missing.map(({ slug }) => tellMissing(slug)));
  if (dryRun) return imported;
  memory.waiting = [...(dueOnly ? memory.waiting.filter(({ slug }) => !due.has(slug)) : []), ...imported.waiting];
  memory.hashes.retain(new Set(content.articles.map(({ slug }) => slug)));
  try {
    await show();
  } finally {
    if (searchWords) await indexEverydayWords(client, foldEveryday(searchWords));
    await indexMissing(client);
    if (imported.published.length > 0) await countAnew(client);
    await drawPictures({ client });
  }
  return imported;
};
