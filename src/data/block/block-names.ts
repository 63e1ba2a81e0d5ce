import { orNull, text, texts } from "../database/column";
import { Prisma } from "../generated/client";

/** Of a block `b`: it asks once more what was missed, and nothing else. */
export const isOfMisses = Prisma.sql`coalesce(b.request ? 'missedIn' OR b.request ? 'missed' OR b.request->'states' = '["incorrect"]'::jsonb, false)`;

/**
 * What the guides of a block are called today. `articleTitle`: of the only one, else null; `articleNames`: in short, one for each
 * question. Of a block's questions `q`, their articles `a` and the `head` of the current revision.
 */
export const namesOfBlock = {
  columns: { articleTitle: orNull(text), articleNames: texts },
  select: Prisma.sql`
    array_agg(COALESCE(head."shortTitle", head.title) ORDER BY q.position) AS "articleNames",
    CASE WHEN count(DISTINCT a.slug) = 1 THEN min(head.title) END AS "articleTitle"`,
  join: Prisma.sql`
    JOIN revision v ON v.article_slug = a.slug AND v.number = a.current_number
    CROSS JOIN LATERAL jsonb_to_record(v.content) AS head (title text, "shortTitle" text)`,
};
