import { int, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const wordCounts = query(
  { slug: text, words: int },
  (slugs: readonly string[]) => Prisma.sql`
    SELECT a.slug, sum(cardinality(regexp_split_to_array(btrim(passage), '\\s+')))::int AS words
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number,
    jsonb_array_elements(r.content->'sections') AS section,
    jsonb_array_elements_text(section->'passages') AS passage
    WHERE a.withdrawn IS NULL AND a.slug = ANY(${[...slugs]}::text[])
    GROUP BY a.slug`,
  (sql, { article }) => sql([article]),
);

/** How many words each of these live articles has, headings aside, by its name. */
export const countWords = async (client: PrismaClient, slugs: readonly string[]): Promise<Map<string, number>> => {
  const rows = await wordCounts(client, slugs);
  return new Map(rows.map(({ slug, words }) => [slug, words]));
};
