import { instant, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** A file of an article as its newest `count` revisions had it, the newest first. Revisions whose texts nobody stored are left out. */
export const listRevisionTexts = query(
  { createdAt: instant, text },
  (slug: string, path: string, count: number) => Prisma.sql`
    SELECT created_at AS "createdAt", sources ->> ${path} AS text FROM revision
    WHERE article_slug = ${slug} AND sources ->> ${path} IS NOT NULL
    ORDER BY number DESC LIMIT ${count}`,
  (sql) => sql("permits", "articles/permits/article.mdx", 10),
);
