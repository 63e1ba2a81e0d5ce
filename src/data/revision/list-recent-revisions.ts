import type { DatedRevision } from "../../domain/article/changes/revision";
import type { Language } from "../../domain/language";
import { instant, int, json, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { datedRevision } from "./dated-revision";

/** One article, or all articles in a language. */
export type RevisionsOf = { slug: string } | { language: Language };

const meant = (of: RevisionsOf): Prisma.Sql =>
  "slug" in of ? Prisma.sql`article.slug = ${of.slug}` : Prisma.sql`article.language = ${of.language}`;

const newestRevisions = query(
  { slug: text, number: int, createdAt: instant, content: json },
  (of: RevisionsOf, count: number) => Prisma.sql`
    WITH newest AS (
      SELECT article_slug, number FROM revision
      JOIN article ON article.slug = article_slug AND article.withdrawn IS NULL
      WHERE ${meant(of)}
      ORDER BY created_at DESC, article_slug, number DESC LIMIT ${count}
    )
    SELECT r.article_slug AS slug, r.number, r.created_at AS "createdAt", r.content
    FROM revision r
    WHERE EXISTS (
      SELECT FROM newest WHERE newest.article_slug = r.article_slug AND r.number IN (newest.number, newest.number - 1)
    )
    ORDER BY r.article_slug, r.number`,
  (sql) => sql({ language: "en" }, 10),
);

/** The newest `count` revisions of what can be read now, and the forerunner of each, by article, the oldest first. */
export const listRecentRevisions = async (
  client: PrismaClient,
  of: RevisionsOf,
  count: number,
): Promise<Map<string, DatedRevision[]>> => {
  const rows = await newestRevisions(client, of, count);
  const byArticle = new Map<string, DatedRevision[]>();
  for (const { slug, ...row } of rows) byArticle.set(slug, [...(byArticle.get(slug) ?? []), datedRevision(row)]);
  return byArticle;
};
