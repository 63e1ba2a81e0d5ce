import { instant, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/**
 * A file of an article as its newest `count` revisions had it, the newest first. Revisions whose texts nobody stored are left out.
 * `name`: of the file, `article.fr.mdx`, for the folder is another one since the article got another address; `draftId`: of the draft that
 * was published.
 */
export const listRevisionTexts = query(
  { createdAt: instant, draftId: orNull(uuid), text },
  (slug: string, name: string, count: number) => Prisma.sql`
    SELECT r.created_at AS "createdAt", r.draft_id AS "draftId", file.value AS text
    FROM revision r, jsonb_each_text(r.sources) AS file
    WHERE r.article_slug = ${slug} AND right(file.key, length(${name}) + 1) = '/' || ${name}
    ORDER BY r.number DESC LIMIT ${count}`,
  (sql) => sql("permits", "article.mdx", 10),
);
