import type { Database } from "../../data/database/database";
import { listPublishedRevisions } from "../../data/revision/list-published-revisions";
import { articleAddressIn, languageOf } from "../../domain/article/article-slug";
import { type Language, languages, originalLanguage } from "../../domain/language";

/** Page → what it shows, as a short text that differs when the page does. */
type Pages = Record<string, string>;

// Shared between bundles, as in operations/readiness.ts.
const key = Symbol.for("iatrox.made-pages");
const shared = globalThis as { [key]?: Pages };

const wantedPages = async ({ client }: Database): Promise<Pages> => {
  const revisions = await listPublishedRevisions(client);
  const page = (language: Language, { slug, revision, hash }: (typeof revisions)[number]) =>
    [articleAddressIn(language, slug), `${revision} ${hash}`] as const;
  // Each language frames the originals that it has no translation of.
  const originals = revisions.filter(({ slug }) => languageOf(slug) === originalLanguage);
  const framed = languages.flatMap((language) => originals.map((each) => page(language, each)));
  const own = revisions.map((each) => page(languageOf(each.slug), each));
  return Object.fromEntries([...framed, ...own]);
};

/**
 * Makes those pages anew that show something else than the database does: whatever was published since the last time, by
 * this process or another. A process keeps its pages in memory and begins without any. Returns the pages made.
 */
export const refreshPages = async (
  database: Database,
  revalidate: (page: string) => Promise<void>,
): Promise<string[]> => {
  const wanted = await wantedPages(database);
  const made = shared[key] ?? wanted;
  // A page that is no longer wanted is made anew as well: it then says that the guide is gone.
  const stale = Object.keys({ ...made, ...wanted }).filter((page) => made[page] !== wanted[page]);
  // Guides first: they are what is read. Of a guide that is new, or is back, one may have been looked for and not been there.
  const pages = [...stale, ...stale.flatMap((page) => [`${page}/history`, `${page}/excerpts`])];
  for (const page of pages) await revalidate(page);
  shared[key] = wanted;
  return pages;
};
