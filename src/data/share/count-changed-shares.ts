import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

const changedShares = query(
  { shares: int },
  (identities: readonly string[]) => Prisma.sql`
    SELECT count(*)::int AS shares FROM block b
    WHERE b.share_id IS NOT NULL AND EXISTS (
      SELECT FROM block_question q
      JOIN item_version v ON v.id = q.item_version_id
      JOIN item i ON i.id = v.item_id
      WHERE q.block_id = b.id AND i.identity = ANY(${[...identities]}::text[]))`,
  (sql, { identity }) => sql([identity]),
);

/** How many shared blocks hold one of these items, so that whoever opens their link next gets its new version, or one question less. */
export const countChangedShares = async (
  transaction: Prisma.TransactionClient,
  identities: readonly string[],
): Promise<number> => {
  if (identities.length === 0) return 0;
  const [counted] = await changedShares(transaction, identities);
  return counted?.shares ?? 0;
};
