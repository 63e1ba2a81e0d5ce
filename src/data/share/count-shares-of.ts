import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

const sharesOf = query(
  { shares: int },
  (slugs: readonly string[]) => Prisma.sql`
    SELECT count(*)::int AS shares FROM block b
    WHERE b.share_id IS NOT NULL AND EXISTS (
      SELECT FROM block_question q
      JOIN item_version v ON v.id = q.item_version_id
      WHERE q.block_id = b.id AND v.article_slug = ANY(${[...slugs]}::text[]))`,
  (sql, { article }) => sql([article]),
);

/** How many shared blocks hold a question of one of these articles. */
export const countSharesOf = async (
  client: Parameters<typeof sharesOf>[0],
  slugs: readonly string[],
): Promise<number> => {
  if (slugs.length === 0) return 0;
  const [counted] = await sharesOf(client, slugs);
  return counted?.shares ?? 0;
};
