import { type ListedArticle, listArticles } from "../../../data/article/list-articles";
import { type LintedArticle, listLinted } from "../../../data/article/list-linted";
import { currentDatabase } from "../../../data/database/current-database";
import { listJobs } from "../../../data/job/list-jobs";
import { listReports } from "../../../data/report/list-reports";
import { type FlaggedVersion, listFlagged } from "../../../data/tally/list-flagged";
import { type ArticleQuote, findFactQuotes } from "../../../data/watch/find-fact-quotes";
import { type ListedPage, listOutsidePages } from "../../../data/watch/list-outside-pages";
import { listPublishedTexts } from "../../../data/watch/list-published-texts";
import { listWatchTasks } from "../../../data/watch/list-watch-tasks";
import { originalSlugOf } from "../../../domain/article/article-slug";
import type { ReaderReport } from "../../../domain/article/reports/reader-report";
import { type SourceAge, sourceAges } from "../../../domain/fact/source-ages";
import { jobsOf, type ListedJob } from "../../../domain/job/job";
import { type Language, originalLanguage } from "../../../domain/language";
import { admins, type Role, reviewerRoles } from "../../../domain/person/role";
import { utcDay } from "../../../domain/utc-day";
import { isBroken } from "../../../domain/watch/look";
import { pageAddress } from "../../../domain/watch/page-address";
import type { WatchTask } from "../../../domain/watch/watch-task";
import { watchedPages } from "../../../domain/watch/watched-pages";
import { httpEnv } from "../../../http/http-env";

/** A change of a page, with how guides state the fact; `title`, `publisher`: of the source, null where nobody states it any more. */
export type CareTask = WatchTask & {
  spoken: Language;
  source: { title: string; publisher: string } | null;
  quotes: ArticleQuote[];
};

/** A page with the titles of the guides that lead to it, and how many facts rest on it. */
export type CarePage = ListedPage & { titles: string[]; facts: number };

/** `readOn`: the day on which its page was last known to say the facts as we know them; null where the watch knows nothing of it. */
export type CareSource = SourceAge & { readOn: string | null };

/**
 * What wants care. `items`: those in use whose statistics stand out; `linted`: what the lint says of those in use, and the guides whose questions it has not read; `broken`: pages that failed on two days; `failing`: on one so far; `uncompared`: pages that facts rest on and that the
 * watch cannot compare; `jobs`: null for everybody but admins; `lastLook`: at any page.
 */
export type Care = {
  tasks: CareTask[];
  reports: (ReaderReport & { title: string })[];
  items: (FlaggedVersion & { title: string })[];
  linted: (LintedArticle & { title: string })[];
  broken: CarePage[];
  failing: CarePage[];
  uncompared: CarePage[];
  articles: Pick<ListedArticle, "slug" | "title" | "language" | "reviewed">[];
  sources: CareSource[];
  jobs: ListedJob[] | null;
  pages: number;
  lastLook: string | null;
  isWatching: boolean;
  canSettle: boolean;
  today: string;
};

const byReview = (one: { reviewed: string; slug: string }, other: { reviewed: string; slug: string }): number =>
  one.reviewed.localeCompare(other.reviewed) || one.slug.localeCompare(other.slug);

/** Everything that the page Care shows to somebody of a role. */
export const loadCare = async (role: Role, now: Date): Promise<Care> => {
  const { client } = await currentDatabase();
  const { SOURCE_WATCH: isWatching } = httpEnv();
  const texts = await listPublishedTexts(client);
  const articles = await listArticles(client);
  const titleOf = new Map(articles.map(({ slug, title }) => [slug, title]));
  const originals = texts.filter(({ language, slug }) => language === originalLanguage && slug !== null);
  const tasks = await listWatchTasks(client);
  const quotes = await findFactQuotes(client, [...new Set(tasks.map(({ fact }) => fact))]);
  const sourceOf = new Map(
    originals.flatMap(({ facts, sources }) =>
      facts.flatMap(({ id, source }) => {
        const found = sources.find((each) => each.id === source);
        return found ? [[id, found] as const] : [];
      }),
    ),
  );
  const resting = new Map(
    watchedPages(originals.map((text) => ({ ...text, links: [] }))).map(({ url, claims }) => [url, claims.length]),
  );
  const pages = (await listOutsidePages(client)).map((page) => ({
    ...page,
    titles: [...new Set(page.articles.map(originalSlugOf))].flatMap((slug) => titleOf.get(slug) ?? []),
    facts: resting.get(page.url) ?? 0,
  }));
  const readOn = new Map(pages.map((page) => [page.url, page.readOn]));
  const reports = await listReports(client, { all: false });
  const cannot = new Set(["robots", "closed", "unreadable", "unlike"]);
  return {
    tasks: tasks.map((task) => {
      const source = sourceOf.get(task.fact);
      return {
        ...task,
        spoken: source?.language ?? originalLanguage,
        source: source ? { title: source.title, publisher: source.publisher } : null,
        quotes: quotes.filter(({ fact }) => fact === task.fact),
      };
    }),
    reports: reports.map((report) => ({ ...report, title: titleOf.get(report.article) ?? report.article })),
    items: (await listFlagged(client)).map((item) => ({ ...item, title: titleOf.get(item.article) ?? item.article })),
    linted: (await listLinted(client)).map((one) => ({ ...one, title: titleOf.get(one.article) ?? one.article })),
    broken: pages.filter(({ failing }) => isBroken(failing)),
    failing: pages.filter(({ failing }) => failing !== null && !isBroken(failing)),
    uncompared: pages.filter(({ outcome, facts }) => cannot.has(outcome) && facts > 0),
    articles: articles
      .map(({ slug, title, language, reviewed }) => ({ slug, title, language, reviewed }))
      .sort(byReview),
    sources: sourceAges(originals, utcDay(now)).map((source) => ({
      ...source,
      readOn: readOn.get(pageAddress(source.url)?.href ?? "") ?? null,
    })),
    jobs: admins.includes(role) ? await listJobs(client, jobsOf({ isWatching }), now) : null,
    pages: pages.length,
    lastLook:
      pages
        .map(({ lookedOn }) => lookedOn)
        .sort()
        .at(-1) ?? null,
    isWatching,
    canSettle: reviewerRoles.includes(role),
    today: utcDay(now),
  };
};
