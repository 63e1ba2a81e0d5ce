import type { FactChange } from "../../domain/fact/changed-facts";
import type { Prisma } from "../generated/client";

type Brought = { slug: string; revision: number; now: Date };

const rowsOf = (changes: readonly FactChange[]): string => {
  const stateOf = (state: FactChange["now"]) => {
    if (!state) return { hash: null, content: null };
    const { hash, ...content } = state;
    return { hash, content };
  };
  return JSON.stringify(
    changes.map(({ fact, before, now }) => {
      const [old, live] = [stateOf(before), stateOf(now)];
      return { fact, before_hash: old.hash, before: old.content, now_hash: live.hash, now: live.content };
    }),
  );
};

/**
 * Keeps what a revision changed in the facts of its article. Returns the retired item versions that rest on these facts,
 * whenever they were retired, and locks them, so that an answer to one comes wholly before or wholly after.
 */
export const recordFactChanges = async (
  transaction: Prisma.TransactionClient,
  changes: readonly FactChange[],
  { slug, revision, now }: Brought,
): Promise<number[]> => {
  if (changes.length === 0) return [];
  await transaction.$executeRaw`
    INSERT INTO fact_change (article_slug, fact, revision, at, before_hash, before, now_hash, now)
    SELECT ${slug}, fact, ${revision}, ${now}, before_hash, before, now_hash, now
    FROM jsonb_to_recordset(${rowsOf(changes)}::jsonb)
      AS change (fact text, before_hash text, before jsonb, now_hash text, now jsonb)`;
  const resting = await transaction.$queryRaw<{ id: number }[]>`
    SELECT v.id FROM item_version v
    WHERE v.article_slug = ${slug} AND v.retired_at IS NOT NULL AND EXISTS (
      SELECT FROM jsonb_to_recordset(v.content->'facts') AS f (id text)
      WHERE f.id = ANY(${changes.map(({ fact }) => fact)}::text[])
    )
    ORDER BY v.id FOR UPDATE`;
  return resting.map(({ id }) => id);
};
