import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";

/** The guide that all questions of a block of this learner are on, as it is called now; null where they are on several. */
export const findBlockArticle = async (
  client: PrismaClient,
  { learnerId, blockId }: { learnerId: string; blockId: string },
): Promise<{ slug: string; title: string } | null> => {
  if (!isUuid(blockId)) return null;
  const guides = await client.$queryRaw<{ slug: string; title: string }[]>`
    SELECT a.slug, r.content->>'title' AS title
    FROM article a JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    WHERE a.slug IN (
      SELECT v.article_slug
      FROM block b JOIN block_question q ON q.block_id = b.id JOIN item_version v ON v.id = q.item_version_id
      WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid)
    LIMIT 2`;
  return guides.length === 1 ? (guides[0] ?? null) : null;
};
