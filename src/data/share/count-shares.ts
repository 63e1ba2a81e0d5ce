import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** What a shared block holds a question of: items by their identities, or any item of articles. */
type Held = { identities?: readonly string[]; articles?: readonly string[] };

const sharesOf = query(
  { shares: int },
  ({ identities = [], articles = [] }: Held) => Prisma.sql`
    SELECT count(*)::int AS shares FROM block b
    WHERE b.share_id IS NOT NULL AND EXISTS (
      SELECT FROM block_question q
      JOIN item_version v ON v.id = q.item_version_id
      JOIN item i ON i.id = v.item_id
      WHERE q.block_id = b.id
        AND (i.identity = ANY(${[...identities]}::text[]) OR v.article_slug = ANY(${[...articles]}::text[])))`,
  (sql, { identity, article }) => sql({ identities: [identity], articles: [article] }),
);

/** How many shared blocks hold one of these: whoever opens their link next gets new versions, or fewer questions. */
export const countShares = async (client: Parameters<typeof sharesOf>[0], held: Held): Promise<number> => {
  if ((held.identities ?? []).length + (held.articles ?? []).length === 0) return 0;
  const [counted] = await sharesOf(client, held);
  return counted?.shares ?? 0;
};
