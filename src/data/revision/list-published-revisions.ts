import { instant, int, text } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const revision = { slug: text, revision: int, hash: text, publishedAt: instant };

export type PublishedRevision = RowOf<typeof revision>;

/** Which revision of each article is the accepted one; light, for whoever compares. */
export const listPublishedRevisions = query(
  revision,
  () => Prisma.sql`
    SELECT a.slug, r.number AS revision, r.hash, r.created_at AS "publishedAt"
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    WHERE a.withdrawn IS NULL
    ORDER BY a.slug`,
  (sql) => sql(),
);
