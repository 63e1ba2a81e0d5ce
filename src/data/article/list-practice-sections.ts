import { int, text } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const practiceSection = { section: text, heading: text, total: int };

/** A section that has questions; `total`: how many. */
export type PracticeSection = RowOf<typeof practiceSection>;

/** The sections of an article that can be practised, in its order. */
export const listPracticeSections = query(
  practiceSection,
  (article: string) => Prisma.sql`
    SELECT s.value->>'anchor' AS section, s.value->>'heading' AS heading, live.total
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    CROSS JOIN jsonb_array_elements(r.content->'sections') WITH ORDINALITY AS s (value, place)
    JOIN (
      SELECT p.section, sum(p.items)::int AS total FROM item_count p
      WHERE p.article_slug = ${article} AND p.items > 0 GROUP BY p.section
    ) live ON live.section = s.value->>'anchor'
    WHERE a.slug = ${article}
    ORDER BY s.place`,
  (sql, { article }) => sql(article),
);
