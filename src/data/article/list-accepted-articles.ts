import { revisionOriginSchema } from "../../domain/article/publication/import-decision";
import { flag, oneOf, orNull, text, texts } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const article = {
  id: text,
  slug: text,
  /** Of the accepted revision. */
  hash: text,
  origin: oneOf(revisionOriginSchema),
  /** Of the files as they were published last, on disk or by the studio. */
  fileHash: orNull(text),
  title: text,
  withdrawn: flag,
  /** The ids of what it states. */
  facts: texts,
};

export type AcceptedArticle = RowOf<typeof article>;

/** Everything that was ever published under its present name, live or withdrawn. */
export const listAcceptedArticles = query(
  article,
  () => Prisma.sql`
    SELECT a.id, a.slug, r.hash, r.origin, (
        SELECT hash FROM revision AS written
        WHERE written.article_slug = a.slug AND written.origin <> 'restored' ORDER BY number DESC LIMIT 1
      ) AS "fileHash", r.content->>'title' AS title, a.withdrawn IS NOT NULL AS withdrawn,
      ARRAY(SELECT f->>'id' FROM jsonb_array_elements(r.content->'facts') f) AS facts
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    ORDER BY a.slug`,
  (sql) => sql(),
);
