import type { PrismaClient } from "./generated/client";

export type PublishedRevision = {
  slug: string;
  revision: number;
  hash: string;
  origin: "file" | "restored";
  /** Of the files as they were published last. */
  fileHash: string | null;
  publishedAt: Date;
};

/** Which revision of each article is the accepted one; light, for whoever compares. */
export const listPublishedRevisions = (client: PrismaClient): Promise<PublishedRevision[]> =>
  client.$queryRaw`
    SELECT article.slug, revision.number AS revision, revision.hash, revision.origin,
      revision.created_at AS "publishedAt", (
        SELECT hash FROM revision AS written
        WHERE written.article_slug = article.slug AND written.origin = 'file' ORDER BY number DESC LIMIT 1
      ) AS "fileHash"
    FROM article
    JOIN revision ON revision.article_slug = article.slug AND revision.number = article.current_number
    WHERE article.withdrawn IS NULL
    ORDER BY article.slug`;
