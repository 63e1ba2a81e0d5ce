import { text } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const articleSection = { article: text, title: text, section: text, heading: text };

/** A section of a guide as readers find it. `article`: its slug, `ontario-cpso.fr`. */
export type ArticleSection = RowOf<typeof articleSection>;

/** The sections of these articles as they read now; of one that was taken back, none. */
export const listSectionHeadings = query(
  articleSection,
  (articles: readonly string[]) => Prisma.sql`
    SELECT a.slug AS article, r.content->>'title' AS title, s->>'anchor' AS section, s->>'heading' AS heading
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number,
    jsonb_array_elements(r.content->'sections') s
    WHERE a.slug = ANY(${[...articles]}::text[]) AND a.withdrawn IS NULL`,
  (sql, { article }) => sql([article]),
);
