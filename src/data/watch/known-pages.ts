import { z } from "zod";
import { utcDay } from "../../domain/utc-day";
import { factOnPageSchema, type KnownText } from "../../domain/watch/fact-on-page";
import type { Failing } from "../../domain/watch/look";
import type { WatchedPage } from "../../domain/watch/watched-pages";
import { command } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** What is known of a page. `text`: null where it was never read; `etag`, `modified`: as its server gave them with that text. */
export type KnownPage = {
  url: string;
  lookedAt: Date | null;
  failing: Failing;
  etag: string | null;
  modified: string | null;
  /** Of the claims that its text was searched for. */
  claimsHash: string | null;
  text: KnownText | null;
};

const storedFacts = z.array(factOnPageSchema).nullable();

const addPages = command(
  (pages: string) => Prisma.sql`
    INSERT INTO outside_page (url, articles)
    SELECT url, articles FROM jsonb_to_recordset(${pages}::jsonb) AS page (url text, articles text[])
    ON CONFLICT (url) DO UPDATE SET articles = EXCLUDED.articles WHERE outside_page.articles <> EXCLUDED.articles`,
  (sql) => sql(JSON.stringify([{ url: "https://example.org/", articles: ["permits"] }])),
);

/** Adds pages that are new, forgets those that nothing leads to any more, and closes what waited for a fact that rests on its page no more. */
export const keepPages = async (client: PrismaClient, pages: readonly WatchedPage[], now: Date): Promise<void> => {
  await addPages(client, JSON.stringify(pages.map(({ url, articles }) => ({ url, articles }))));
  const resting = new Set(pages.flatMap(({ url, claims }) => claims.map(({ id }) => `${url} ${id}`)));
  const open = await client.watchTask.findMany({
    where: { settlement: null },
    select: { id: true, url: true, fact: true },
  });
  const moot = open.filter(({ url, fact }) => !resting.has(`${url} ${fact}`));
  await client.watchTask.updateMany({
    where: { id: { in: moot.map(({ id }) => id) }, settlement: null },
    data: { settlement: "lapsed", settledAt: now },
  });
  const gone = { notIn: pages.map(({ url }) => url) };
  await client.outsidePage.deleteMany({ where: { url: gone, tasks: { none: {} } } });
  // What had a task is kept with it, and is nobody's link any more.
  await client.outsidePage.updateMany({
    where: { url: gone, articles: { isEmpty: false } },
    data: { articles: [], failedOn: null, failedLastOn: null },
  });
};

/** The addresses whose turn it is. `before`: looked at after it, a page is left in peace. */
export const listDuePages = async (client: PrismaClient, urls: readonly string[], before: Date): Promise<string[]> => {
  const pages = await client.outsidePage.findMany({
    where: { url: { in: [...urls] }, OR: [{ lookedAt: null }, { lookedAt: { lte: before } }] },
    select: { url: true },
  });
  return pages.map(({ url }) => url);
};

/** Whether any page answered since a moment. */
export const hasAnsweredSince = async (client: PrismaClient, since: Date): Promise<boolean> =>
  (await client.outsidePage.count({ where: { lookedAt: { gt: since }, failedOn: null } })) > 0;

/** Since when a page fails, by its row. */
export const failingOf = (row: { failedOn: Date | null; failedLastOn: Date | null }): Failing =>
  row.failedOn && row.failedLastOn ? { first: utcDay(row.failedOn), last: utcDay(row.failedLastOn) } : null;

/** What is known of a page; null: there is no such page. */
export const findKnownPage = async (client: PrismaClient, url: string): Promise<KnownPage | null> => {
  const page = await client.outsidePage.findUnique({ where: { url } });
  if (!page) return null;
  const { lookedAt, etag, modified, claimsHash, fingerprint } = page;
  const facts = storedFacts.parse(page.facts);
  return {
    ...{ url, lookedAt, etag, modified, claimsHash },
    failing: failingOf(page),
    text: facts && { fingerprint, facts },
  };
};
