import type { FactChange } from "../../domain/fact/changed-facts";
import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** Few, so that who answered them is then looked up along indexes. */
const versionsOn = query(
  { id: int },
  (slug: string, facts: readonly string[]) => Prisma.sql`
    SELECT id FROM item_version v
    WHERE article_slug = ${slug}
      AND EXISTS (SELECT FROM jsonb_to_recordset(v.content->'facts') AS f (id text) WHERE f.id = ANY(${[...facts]}::text[]))
    ORDER BY id`,
  (sql, { article, fact }) => sql(article, [fact]),
);

const countLearners = query(
  { learners: int },
  (slug: string, versions: readonly number[], next: string) => Prisma.sql`
    SELECT count(DISTINCT b.learner_id)::int AS learners
    FROM jsonb_to_recordset(${next}::jsonb) AS next (fact text, hash text)
    JOIN item_version v ON v.id = ANY(${[...versions]}::int[])
    JOIN LATERAL jsonb_to_recordset(v.content->'facts') AS f (id text, hash text) ON f.id = next.fact
    JOIN block_question q ON q.item_version_id = v.id AND q.reset_id IS NULL
    JOIN block b ON b.id = q.block_id
    LEFT JOIN notice n ON n.learner_id = b.learner_id AND n.old_version_id = v.id
    LEFT JOIN LATERAL (
      SELECT true AS found, c.now_hash FROM fact_change c
      WHERE c.article_slug = ${slug} AND c.fact = f.id AND c.revision <= n.seen_revision
      ORDER BY c.revision DESC LIMIT 1
    ) notified ON true
    WHERE EXISTS (SELECT FROM response r WHERE r.question_id = q.id)
      AND next.hash IS DISTINCT FROM CASE WHEN notified.found THEN notified.now_hash ELSE f.hash END`,
  (sql, { article, fact, version }) => sql(article, [version], JSON.stringify([{ fact, hash: null }])),
);

/**
 * How many learners get a notice of these changes: those who answered a question on one of the facts and, by their answer or
 * by the notice that they read last, know something else than the article is about to say. Answers that a reset hides do
 * not count.
 */
export const countLearnersToNotify = async (
  transaction: Prisma.TransactionClient,
  slug: string,
  changes: readonly FactChange[],
): Promise<number> => {
  if (changes.length === 0) return 0;
  const next = changes.map(({ fact, now }) => ({ fact, hash: now?.hash ?? null }));
  const facts = changes.map(({ fact }) => fact);
  const versions = await versionsOn(transaction, slug, facts);
  if (versions.length === 0) return 0;
  const ids = versions.map(({ id }) => id);
  const [counted] = await countLearners(transaction, slug, ids, JSON.stringify(next));
  return counted?.learners ?? 0;
};
