import { isReviewed } from "../block/block-state";
import { lockCards } from "../card/lock-cards";
import { rescheduleChanged } from "../card/reschedule-changed";
import { float, instant, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";
import { latestResponse } from "../response/latest-response";
import { reviewedAnswerColumns, reviewedAnswerRow, toReviewedAnswer } from "./reviewed-answer";
import { reviewsSql, writeReviews } from "./reviews-sql";

/** The answers that count for reviews and are not hidden, in the order of their reviews; an item only where it was missed. */
const readAnswers = query(
  { ...reviewedAnswerRow, at: instant },
  (learnerId: string) => Prisma.sql`
    SELECT ${reviewedAnswerColumns},
      CASE b.mode WHEN 'tutor' THEN r.created_at ELSE LEAST(b.finished_at, b.deadline) END AS at
    FROM block b
    JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    JOIN item_version v ON v.id = q.item_version_id
    CROSS JOIN LATERAL ${latestResponse} r
    WHERE b.learner_id = ${learnerId}::uuid AND ${isReviewed}
    ORDER BY at, q.position`,
  (sql, { learnerId }) => sql(learnerId),
);

const lockLearner = query(
  { id: uuid, desired_retention: float },
  (learnerId: string) => lockCards(learnerId),
  (sql, { learnerId }) => sql(learnerId),
);

const deleteReviews = async (transaction: Prisma.TransactionClient, learnerId: string) => {
  const where = { where: { learnerId } };
  await transaction.review.deleteMany(where);
  await transaction.card.deleteMany(where);
  await transaction.miss.deleteMany(where);
};

/**
 * Builds a learner's reviews, cards and misses again from the answers that no reset hides, as if only these had been
 * given. For the caller's transaction, after it has hidden or shown questions, or changed the desired retention.
 */
export const replayReviews = async (transaction: Prisma.TransactionClient, learnerId: string): Promise<void> => {
  const [learner] = await lockLearner(transaction, learnerId);
  if (!learner) return;
  const answers = (await readAnswers(transaction, learnerId)).map((row) => ({
    ...toReviewedAnswer(row),
    hidden: false,
  }));
  await deleteReviews(transaction, learnerId);
  const { desired_retention: retention } = learner;
  await writeReviews(transaction, reviewsSql(learnerId, answers, { before: new Map(), retention, attempts: [] }));
  await rescheduleChanged(transaction, { learnerId });
};
