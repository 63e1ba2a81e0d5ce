import type { PrismaClient } from "../generated/client";

export type PublishedRevision = { slug: string; revision: number; hash: string; publishedAt: Date };

/** Which revision of each article is the accepted one; light, for whoever compares. */
export const listPublishedRevisions = (client: PrismaClient): Promise<PublishedRevision[]> =>
  client.$queryRaw`
    SELECT article.slug, revision.number AS revision, revision.hash, revision.created_at AS "publishedAt"
    FROM article
    JOIN revision ON revision.article_slug = article.slug AND revision.number = article.current_number
    WHERE article.withdrawn IS NULL
    ORDER BY article.slug`;
