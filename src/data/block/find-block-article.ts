import { text } from "../database/column";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const blockArticles = query(
  { slug: text, title: text },
  (learnerId: string, blockId: string) => Prisma.sql`
    SELECT a.slug, COALESCE(r.content->>'shortTitle', r.content->>'title') AS title
    FROM article a JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    WHERE a.slug IN (
      SELECT v.article_slug
      FROM block b JOIN block_question q ON q.block_id = b.id JOIN item_version v ON v.id = q.item_version_id
      WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid)
    LIMIT 2`,
  (sql, { learnerId, blockId }) => sql(learnerId, blockId),
);

/** The guide that all questions of a block of this learner are on, by its short name; null where they are on several. */
export const findBlockArticle = async (
  client: PrismaClient,
  { learnerId, blockId }: { learnerId: string; blockId: string },
): Promise<{ slug: string; title: string } | null> => {
  if (!isUuid(blockId)) return null;
  const articles = await blockArticles(client, learnerId, blockId);
  return articles.length === 1 ? (articles[0] ?? null) : null;
};
