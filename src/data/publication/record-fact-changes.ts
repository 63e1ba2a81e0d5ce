import type { FactChange } from "../../domain/fact/changed-facts";
import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

type Brought = { slug: string; revision: number; now: Date };

/** `hash`, and what it was made of. */
const stateOf = (state: FactChange["now"]) => {
  if (!state) return { hash: null, content: Prisma.DbNull };
  const { hash, ...content } = state;
  return { hash, content };
};

const lockResting = query(
  { id: int },
  (slug: string, facts: readonly string[]) => Prisma.sql`
    SELECT v.id FROM item_version v
    WHERE v.article_slug = ${slug} AND v.retired_at IS NOT NULL AND EXISTS (
      SELECT FROM jsonb_to_recordset(v.content->'facts') AS f (id text)
      WHERE f.id = ANY(${[...facts]}::text[])
    )
    ORDER BY v.id FOR UPDATE`,
  (sql, { article, fact }) => sql(article, [fact]),
);

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
  await transaction.factChange.createMany({
    data: changes.map(({ fact, before, now: next }) => {
      const [old, live] = [stateOf(before), stateOf(next)];
      return {
        articleSlug: slug,
        fact,
        revision,
        at: now,
        beforeHash: old.hash,
        before: old.content,
        nowHash: live.hash,
        now: live.content,
      };
    }),
  });
  const resting = await lockResting(
    transaction,
    slug,
    changes.map(({ fact }) => fact),
  );
  return resting.map(({ id }) => id);
};
