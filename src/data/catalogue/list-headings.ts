import type { Heading } from "../../domain/block/to-results";
import type { PrismaClient } from "../generated/client";

/** The sections of these articles as they read now, in the order of each article. */
export const listHeadings = (client: PrismaClient, articles: readonly string[]): Promise<Heading[]> =>
  client.$queryRaw<Heading[]>`
    SELECT a.slug AS article, s.value->>'anchor' AS section, s.value->>'heading' AS heading
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number,
    jsonb_array_elements(r.content->'sections') WITH ORDINALITY AS s (value, place)
    WHERE a.slug = ANY(${[...articles]}::text[])
    ORDER BY a.slug, s.place`;
