import { text } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const factQuote = { fact: text, article: text, title: text, section: text, quote: text };

/** The sentence with which an article that readers have states a fact. */
export type ArticleQuote = RowOf<typeof factQuote>;

/** How originals state these facts, in the order of their slugs. */
export const findFactQuotes = query(
  factQuote,
  (facts: readonly string[]) => Prisma.sql`
    SELECT f->>'id' AS fact, a.slug AS article, r.content->>'title' AS title, f->>'section' AS section, f->>'quote' AS quote
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number,
    jsonb_array_elements(r.content->'facts') f
    WHERE a.withdrawn IS NULL AND a.slug = a.original_slug AND f->>'id' = ANY(${[...facts]}::text[])
    ORDER BY a.slug, fact`,
  (sql, { fact }) => sql([fact]),
);
