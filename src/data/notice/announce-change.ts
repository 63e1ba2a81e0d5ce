import { rescheduleChanged } from "../card/reschedule-changed";
import { command } from "../database/statement";
import { Prisma } from "../generated/client";

const insertNotices = command(
  (versions: readonly number[], now: Date, learnerId: string | undefined) => Prisma.sql`
    INSERT INTO notice (learner_id, old_version_id, new_version_id, created_at)
    SELECT DISTINCT b.learner_id, old.id, live.id, ${now}::timestamptz
    FROM item_version old
    JOIN block_question q ON q.item_version_id = old.id AND q.reset_id IS NULL
    JOIN block b ON b.id = q.block_id ${learnerId === undefined ? Prisma.empty : Prisma.sql`AND b.learner_id = ${learnerId}::uuid`}
    LEFT JOIN item_version live ON live.item_id = old.item_id AND live.retired_at IS NULL
    WHERE old.id = ANY(${[...versions]}::int[]) AND old.retired_at IS NOT NULL
      AND EXISTS (SELECT FROM response r WHERE r.question_id = q.id)
      AND EXISTS (
        SELECT FROM jsonb_to_recordset(old.content->'facts') AS f (id text, hash text)
        JOIN fact_change c ON c.article_slug = old.article_slug AND c.fact = f.id AND c.before_hash = f.hash
      )
    ON CONFLICT (learner_id, old_version_id)
      DO UPDATE SET new_version_id = EXCLUDED.new_version_id, created_at = EXCLUDED.created_at`,
  (sql, { learnerId, version, now }) => sql([version], now, learnerId),
);

/**
 * Writes a notice for each learner who answered one of these retired versions before a fact that it rests on changed, and
 * makes the cards of its objective due. Answers hidden by a reset are ignored. There is one notice for each learner and
 * version, dated by the last answer or change. Must run after the reviews of these answers, which would postpone the card
 * again. `learnerId`: only this one.
 */
export const announceChange = async (
  transaction: Prisma.TransactionClient,
  versions: readonly number[],
  now: Date,
  learnerId?: string,
): Promise<void> => {
  if (versions.length === 0) return;
  await insertNotices(transaction, versions, now, learnerId);
  await rescheduleChanged(transaction, { versions, ...(learnerId !== undefined && { learnerId }) });
};
