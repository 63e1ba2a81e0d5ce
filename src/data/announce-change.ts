import type { Prisma } from "./generated/client";

/**
 * Tells everyone who answered one of these versions, which a changed fact has just retired, and makes what they tested
 * due at once. `versions`: as `applyPlan` returns them. Answers that a reset hides are not looked at.
 */
export const announceChange = async (
  transaction: Prisma.TransactionClient,
  versions: readonly number[],
  now: Date,
): Promise<void> => {
  if (versions.length === 0) return;
  await transaction.$executeRaw`
    WITH told AS (
      INSERT INTO notice (learner_id, old_version_id, new_version_id, created_at)
      SELECT DISTINCT b.learner_id, old.id, live.id, ${now}::timestamptz
      FROM item_version old
      JOIN block_question q ON q.item_version_id = old.id AND q.reset_id IS NULL
      JOIN block b ON b.id = q.block_id
      LEFT JOIN item_version live ON live.item_id = old.item_id AND live.retired_at IS NULL
      WHERE old.id = ANY(${[...versions]}::int[]) AND EXISTS (SELECT FROM response r WHERE r.question_id = q.id)
      ON CONFLICT (learner_id, old_version_id) DO NOTHING
      RETURNING learner_id, old_version_id
    )
    UPDATE card SET due = ${now}
    FROM told JOIN item_version old ON old.id = told.old_version_id
    WHERE card.learner_id = told.learner_id AND card.objective = old.objective AND card.due > ${now}`;
};
