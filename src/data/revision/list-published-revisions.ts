import { instant, int, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** Which revision of each article is the accepted one; light, for whoever compares. */
export const listPublishedRevisions = query(
  { slug: text, revision: int, hash: text, publishedAt: instant },
  () => Prisma.sql`
    SELECT a.slug, r.number AS revision, r.hash, r.created_at AS "publishedAt"
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    WHERE a.withdrawn IS NULL
    ORDER BY a.slug`,
  (sql) => sql(),
);
