import { certaintySchema } from "../../domain/block/response-request";
import { gradeSchema } from "../../domain/review/grade";
import { misconceptionOf } from "../../domain/review/misconception-of";
import { isReviewed } from "../block/block-state";
import { lockCards } from "../card/lock-cards";
import { rescheduleChanged } from "../card/reschedule-changed";
import { float, instant, int, json, oneOf, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { storedAnswer } from "../response/stored-answer";
import { type ReviewedAnswer, storeReviews, writeReviews } from "./store-reviews";

/** What has entered memory and is not hidden, in the order in which it taught; an item only where it was missed. */
const readAnswers = query(
  {
    questionId: uuid,
    version: int,
    objective: text,
    article: text,
    section: text,
    content: orNull(json),
    grade: oneOf(gradeSchema),
    score: float,
    answer: json,
    certainty: orNull(oneOf(certaintySchema)),
    at: instant,
  },
  (learnerId: string) => Prisma.sql`
    SELECT q.id AS "questionId", v.id AS version, v.objective, v.article_slug AS article, v.section,
      CASE WHEN r.grade = 'again' THEN v.content END AS content, r.grade, r.score, r.answer, r.certainty,
      CASE b.mode WHEN 'tutor' THEN r.created_at ELSE LEAST(b.finished_at, b.deadline) END AS at
    FROM block b
    JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    JOIN item_version v ON v.id = q.item_version_id
    CROSS JOIN LATERAL (
      SELECT grade, score, answer, certainty, created_at FROM response
      WHERE question_id = q.id ORDER BY ordinal DESC LIMIT 1
    ) r
    WHERE b.learner_id = ${learnerId}::uuid AND ${isReviewed}
    ORDER BY at, q.position`,
  (sql, { learnerId }) => sql(learnerId),
);

const lockLearner = query(
  { id: uuid, desired_retention: float },
  (learnerId: string) => lockCards(learnerId),
  (sql, { learnerId }) => sql(learnerId),
);

const forget = async (transaction: Prisma.TransactionClient, learnerId: string) => {
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
  const answers: ReviewedAnswer[] = (await readAnswers(transaction, learnerId)).map(({ content, ...row }) => {
    const answer = storedAnswer(row.answer);
    const misconception = content === null ? null : misconceptionOf(storedItem(content), answer);
    return { ...row, answer, hidden: false, misconception };
  });
  await forget(transaction, learnerId);
  const { desired_retention: retention } = learner;
  await writeReviews(transaction, storeReviews(learnerId, answers, { before: new Map(), retention, attempts: [] }));
  await rescheduleChanged(transaction, { learnerId });
};
