import { setImmediate } from "node:timers/promises";
import {
  type AnalysedVersion,
  analyseVersions,
  type TalliedVersion,
} from "../../domain/statistics/first-attempts/analyse-versions";
import { tallySchema } from "../../domain/statistics/first-attempts/tally";
import { flag, int, json, orNull, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";

const versionsOf = query(
  { version: int, article: text, number: int, isLive: flag, content: json, tally: orNull(json) },
  (originalSlug: string) => Prisma.sql`
    SELECT v.id AS version, a.slug AS article, v.number, v.retired_at IS NULL AS "isLive", v.content, t.tally
    FROM article a
    JOIN item i ON i.article_slug = a.slug
    JOIN item_version v ON v.item_id = i.id
    LEFT JOIN version_tally t ON t.item_version_id = v.id
    WHERE a.original_slug = ${originalSlug} AND (v.retired_at IS NULL OR t.item_version_id IS NOT NULL)
    ORDER BY i.id, v.number`,
  (sql, { article }) => sql(article),
);

/** The slugs of all originals that were ever published, in order. */
const listOriginalSlugs = async (client: PrismaClient): Promise<string[]> => {
  const articles = await client.article.findMany({
    distinct: ["originalSlug"],
    select: { originalSlug: true },
    orderBy: { originalSlug: "asc" },
  });
  return articles.map(({ originalSlug }) => originalSlug);
};

/** The article that an item version is of, by its slug; null: there is no such version. */
export const findVersionArticle = async (client: PrismaClient, version: number): Promise<string | null> => {
  const found = await client.itemVersion.findUnique({ where: { id: version }, select: { articleSlug: true } });
  return found?.articleSlug ?? null;
};

/** The item versions of an article and its translations that are asked now, or were answered once, and what was counted of each. */
export const loadTalliedVersions = async (client: PrismaClient, originalSlug: string): Promise<TalliedVersion[]> =>
  (await versionsOf(client, originalSlug)).map(({ content, tally, ...version }) => ({
    ...version,
    item: storedItem(content),
    tally: tallySchema.parse(tally ?? {}),
  }));

/**
 * The versions of one guide and its translations, or, without its slug, of one guide after another: each takes some hundredths
 * of a second in which nobody else is answered.
 */
export async function* analyseArticles(client: PrismaClient, originalSlug?: string): AsyncGenerator<AnalysedVersion[]> {
  for (const slug of originalSlug === undefined ? await listOriginalSlugs(client) : [originalSlug]) {
    yield analyseVersions(await loadTalliedVersions(client, slug));
    await setImmediate();
  }
}
