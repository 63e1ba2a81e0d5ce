import type { PrismaClient } from "../generated/client";

/** How many words each of these live articles has, headings aside, by its name. */
export const countWords = async (client: PrismaClient, slugs: readonly string[]): Promise<Map<string, number>> => {
  const rows = await client.$queryRaw<{ slug: string; words: number }[]>`
    SELECT a.slug, sum(cardinality(regexp_split_to_array(btrim(passage), '\\s+')))::int AS words
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number,
    jsonb_array_elements(r.content->'sections') AS section,
    jsonb_array_elements_text(section->'passages') AS passage
    WHERE a.withdrawn IS NULL AND a.slug = ANY(${[...slugs]}::text[])
    GROUP BY a.slug`;
  return new Map(rows.map(({ slug, words }) => [slug, words]));
};
