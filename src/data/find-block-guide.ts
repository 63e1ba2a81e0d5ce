import type { PrismaClient } from "./generated/client";
import { isUuid } from "./is-uuid";

/** The guide that all questions of a block are on, as it is called now; null where they are on several. */
export const findBlockGuide = async (
  client: PrismaClient,
  blockId: string,
): Promise<{ slug: string; title: string } | null> => {
  if (!isUuid(blockId)) return null;
  const guides = await client.$queryRaw<{ slug: string; title: string }[]>`
    SELECT a.slug, r.content->>'title' AS title
    FROM article a JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    WHERE a.slug IN (
      SELECT i.article_slug
      FROM block_question q JOIN item_version v ON v.id = q.item_version_id JOIN item i ON i.id = v.item_id
      WHERE q.block_id = ${blockId}::uuid)
    LIMIT 2`;
  return guides.length === 1 ? (guides[0] ?? null) : null;
};
