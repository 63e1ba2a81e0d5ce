import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Database } from "../../data/database/database";
import { listPublishedRevisions } from "../../data/revision/list-published-revisions";
import { articleAddressIn, languageOf } from "../../domain/article/article-slug";
import { type Language, languages, originalLanguage } from "../../domain/language";

const recordSchema = z.record(z.string(), z.string());

/** Beside the build, whose pages it speaks of: a new build has new pages and no record. */
const recordFile = () => path.join(/* turbopackIgnore: true */ process.cwd(), ".next/made-pages.json");

const readRecord = async (): Promise<Record<string, string>> => {
  const text = await readFile(recordFile(), "utf8").catch(() => "{}");
  return recordSchema.safeParse(JSON.parse(text)).data ?? {};
};

/** Page → what it shows, as a short text that differs when the page does. */
const wantedPages = async ({ client }: Database): Promise<Record<string, string>> => {
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
 * Makes those pages anew that show something else than the database does. Generated pages lie on disk and outlive a
 * restart, so a page may be older than an import that another process made. Returns the pages made.
 */
export const refreshPages = async (
  database: Database,
  revalidate: (page: string) => Promise<void>,
): Promise<string[]> => {
  const [made, wanted] = [await readRecord(), await wantedPages(database)];
  // A page that is no longer wanted is made anew as well: it then says that the guide is gone.
  const stale = Object.keys({ ...made, ...wanted }).filter((page) => made[page] !== wanted[page]);
  // A build that has made no guide yet has made none of their other pages either. Of a guide that is new, or is back, one may
  // have been asked for and not been there. Guides first: they are what is read.
  const others = (Object.keys(made).length === 0 ? [] : stale).flatMap((page) => [
    `${page}/history`,
    `${page}/excerpts`,
  ]);
  const pages = [...stale, ...others];
  for (const page of pages) await revalidate(page);
  if (stale.length > 0) await writeFile(recordFile(), JSON.stringify(wanted, null, 2));
  return pages;
};
