import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** The sections of these articles as they read now, in the order of each article. */
export const listHeadings = query(
  { article: text, section: text, heading: text },
  (articles: readonly string[]) => Prisma.sql`
    SELECT a.slug AS article, s.value->>'anchor' AS section, s.value->>'heading' AS heading
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number,
    jsonb_array_elements(r.content->'sections') WITH ORDINALITY AS s (value, place)
    WHERE a.slug = ANY(${[...articles]}::text[])
    ORDER BY a.slug, s.place`,
  (sql, { article }) => sql([article]),
);
