import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const movedArticles = query(
  { slug: text },
  (slug: string) => Prisma.sql`
    SELECT a.slug
    FROM article a JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    WHERE a.withdrawn IS NULL AND jsonb_exists(r.content->'redirectFrom', ${slug})
    ORDER BY a.slug LIMIT 1`,
  (sql, { article }) => sql(`old-${article}`),
);

/** The slug of the article that has `slug` among its former ones, or null. */
export const findMovedArticle = async (client: PrismaClient, slug: string): Promise<string | null> => {
  const [found] = await movedArticles(client, slug);
  return found?.slug ?? null;
};
