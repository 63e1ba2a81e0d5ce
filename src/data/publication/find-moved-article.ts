import type { PrismaClient } from "../generated/client";

/** The slug of the article that has `slug` among its former ones, or null. */
export const findMovedArticle = async (client: PrismaClient, slug: string): Promise<string | null> => {
  const [found] = await client.$queryRaw<{ slug: string }[]>`
    SELECT a.slug
    FROM article a JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    WHERE a.withdrawn IS NULL AND jsonb_exists(r.content->'redirectFrom', ${slug})
    ORDER BY a.slug LIMIT 1`;
  return found?.slug ?? null;
};
