import type { PublishedEdition } from "../../domain/article/publication/article-id";
import type { PrismaClient } from "../generated/client";

export type AcceptedEdition = PublishedEdition & {
  title: string;
  /** Of the accepted revision. */
  hash: string;
  origin: "file" | "restored";
  /** Of the files as they were published last. */
  fileHash: string | null;
  withdrawn: boolean;
  /** The ids of what it states. */
  facts: string[];
};

/** Everything that was ever published under its present name, live or withdrawn. */
export const listEditions = (client: PrismaClient): Promise<AcceptedEdition[]> =>
  client.$queryRaw`
    SELECT a.id, a.slug, r.hash, r.origin, (
        SELECT hash FROM revision AS written
        WHERE written.article_slug = a.slug AND written.origin = 'file' ORDER BY number DESC LIMIT 1
      ) AS "fileHash", r.content->>'title' AS title, a.withdrawn IS NOT NULL AS withdrawn,
      ARRAY(SELECT f->>'id' FROM jsonb_array_elements(r.content->'facts') f) AS facts
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    ORDER BY a.slug`;
