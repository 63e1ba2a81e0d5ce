import { Prisma } from "./generated/client";

/**
 * Tells everyone who answered one of these versions, which a changed fact has retired, and makes what they tested due at
 * once. Answers that a reset hides are not looked at; nobody is told twice of a version. Must come after what the
 * answers teach, which would put the card off again. `learnerId`: only this one.
 */
export const announceChange = async (
  transaction: Prisma.TransactionClient,
  versions: readonly number[],
  now: Date,
  learnerId?: string,
): Promise<void> => {
  if (versions.length === 0) return;
  const whose = learnerId === undefined ? Prisma.empty : Prisma.sql`AND b.learner_id = ${learnerId}::uuid`;
  await transaction.$executeRaw`
    WITH answered AS (
      SELECT DISTINCT b.learner_id, old.id, old.item_id, old.objective
      FROM item_version old
      JOIN block_question q ON q.item_version_id = old.id AND q.reset_id IS NULL
      JOIN block b ON b.id = q.block_id ${whose}
      WHERE old.id = ANY(${[...versions]}::int[]) AND EXISTS (SELECT FROM response r WHERE r.question_id = q.id)
    ), told AS (
      INSERT INTO notice (learner_id, old_version_id, new_version_id, created_at)
      SELECT answered.learner_id, answered.id, live.id, ${now}::timestamptz
      FROM answered LEFT JOIN item_version live ON live.item_id = answered.item_id AND live.retired_at IS NULL
      ON CONFLICT (learner_id, old_version_id) DO NOTHING
    )
    UPDATE card SET due = ${now}
    FROM answered
    WHERE card.learner_id = answered.learner_id AND card.objective = answered.objective AND card.due > ${now}`;
};
