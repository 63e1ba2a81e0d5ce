import { flag, orNull, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/**
 * A file of an article as its newest revision had it at a time. `isLater`: whether one was made since. No row: nothing is known of it.
 */
export const findTextAt = query(
  { isLater: flag, text: orNull(text) },
  (originalSlug: string, path: string, at: Date) => Prisma.sql`
    SELECT bool_or(r.created_at > ${at}) AS "isLater",
      (array_agg(r.sources ->> ${path} ORDER BY r.created_at DESC, r.number DESC)
        FILTER (WHERE r.created_at <= ${at} AND jsonb_exists(r.sources, ${path})))[1] AS text
    FROM revision r JOIN article a ON a.slug = r.article_slug
    WHERE a.original_slug = ${originalSlug} AND jsonb_exists(r.sources, ${path})
    HAVING count(*) > 0`,
  (sql) => sql("permits", "articles/permits/article.mdx", new Date(0)),
);
