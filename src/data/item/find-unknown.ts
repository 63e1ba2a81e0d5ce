import type { Filters } from "../../domain/block/filters/filters";
import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

export type Unknown = { kind: "unknown-article"; article: string } | { kind: "unknown-section"; section: string };

/** A section without questions is not counted; only then the guides themselves are asked. */
const unknownSections = query(
  { section: text },
  (sections: readonly string[], articles: readonly string[] | undefined) => Prisma.sql`
    SELECT name.section
    FROM unnest(${[...sections]}::text[]) WITH ORDINALITY AS name (section, place)
    WHERE NOT EXISTS (
      SELECT FROM item_count p WHERE p.section = name.section
        AND (${!articles} OR p.article_slug = ANY(${[...(articles ?? [])]}::text[])))
    AND NOT EXISTS (
      SELECT FROM article a JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
      WHERE (${!articles} OR a.slug = ANY(${[...(articles ?? [])]}::text[]))
        AND r.content->'sections' @> jsonb_build_array(jsonb_build_object('anchor', name.section)))
    ORDER BY name.place LIMIT 1`,
  (sql, { article }) => sql(["no-such-section"], [article]),
);

/** The first name in the filters that nothing is known by. Without an article, a section of any article will do. */
export const findUnknown = async (
  client: PrismaClient,
  { articles, sections }: Pick<Filters, "articles" | "sections">,
): Promise<Unknown | null> => {
  if (!articles && !sections) return null;
  const published = articles
    ? await client.article.findMany({ where: { slug: { in: articles } }, select: { slug: true } })
    : [];
  const article = articles?.find((name) => !published.some(({ slug }) => slug === name));
  if (article !== undefined) return { kind: "unknown-article", article };
  const unnamed = await unknownSections(client, sections ?? [], articles);
  return unnamed[0] ? { kind: "unknown-section", section: unnamed[0].section } : null;
};
