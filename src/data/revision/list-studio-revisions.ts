import { revisionOriginSchema } from "../../domain/article/publication/import-decision";
import { languageSchema } from "../../domain/language-schema";
import { flag, instant, int, oneOf, orNull, text } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const revision = {
  slug: text,
  language: oneOf(languageSchema),
  number: int,
  at: instant,
  origin: oneOf(revisionOriginSchema),
  title: text,
  note: orNull(text),
  /** Its texts are stored. */
  isRestorable: flag,
  isCurrent: flag,
  /** Its article is. */
  isWithdrawn: flag,
  /** Who published it in the studio, and who had accepted it. */
  by: orNull(text),
  acceptedBy: orNull(text),
  /** Why nobody had. */
  override: orNull(text),
};

export type StudioRevision = RowOf<typeof revision>;

/** The revisions of a guide in all its languages, live or withdrawn, the newest first, with where each comes from. */
export const listStudioRevisions = query(
  revision,
  (originalSlug: string) => Prisma.sql`
    SELECT r.article_slug AS slug, a.language, r.number, r.created_at AS at, r.origin,
      r.content->>'title' AS title, r.content->>'note' AS note, r.sources IS NOT NULL AS "isRestorable",
      r.number = a.current_number AS "isCurrent", a.withdrawn IS NOT NULL AS "isWithdrawn",
      publisher.name AS by, acceptor.name AS "acceptedBy", d.override_reason AS override
    FROM article a
    JOIN revision r ON r.article_slug = a.slug
    LEFT JOIN draft d ON d.id = r.draft_id
    LEFT JOIN person publisher ON publisher.id = d.published_by
    LEFT JOIN person acceptor ON acceptor.id = d.accepted_by
    WHERE a.original_slug = ${originalSlug}
    ORDER BY a.slug, r.number DESC`,
  (sql, { article }) => sql(article),
);
