import { text } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const namedSection = { edition: text, title: text, section: text, heading: text };

/** A section of a guide as readers find it. `edition`: its name, `ontario-cpso.fr`. */
export type NamedSection = RowOf<typeof namedSection>;

/** The sections of these editions as they read now; of one that was taken back, none. */
export const listNamedSections = query(
  namedSection,
  (editions: readonly string[]) => Prisma.sql`
    SELECT a.slug AS edition, r.content->>'title' AS title, s->>'anchor' AS section, s->>'heading' AS heading
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number,
    jsonb_array_elements(r.content->'sections') s
    WHERE a.slug = ANY(${[...editions]}::text[]) AND a.withdrawn IS NULL`,
  (sql, { article }) => sql([article]),
);
