import { z } from "zod";
import { modeSchema } from "../../domain/block/block-request";
import type { ResponseState } from "../../domain/block/decide-response";
import type { ReviewState } from "../../domain/review/apply-review";
import { medianElapsed } from "../../domain/statistics/elapsed-counts";
import { flag, float, instant, int, ints, json, oneOf, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { itemOf, itemStamp, loadItems } from "../item/load-items";
import { isLearner, type LearnerRef } from "../learner/learner-ref";
import { reviewStateColumns, reviewStateRow, toReviewState } from "../review/stored-review-state";
import { storedFeedback } from "./stored-feedback";

/** A question of a block of a learner. */
export type QuestionRef = LearnerRef & { blockId: string; questionId: string };

/**
 * A question of a block as it is before an answer is recorded. `reviewState`: of its learner and its objective, at
 * `reviewStateVersion`; `outdated`: the version was retired since the block was started, perhaps because a fact changed;
 * `unsettled`: a timed block of the learner, whose time is up, is still to be settled.
 */
export type QuestionResponseState = ResponseState & {
  learnerId: string;
  version: number;
  objective: string;
  section: string;
  outdated: boolean;
  hidden: boolean;
  unsettled: boolean;
  medianMs: number | null;
  blockStartedAt: Date;
  /** Until when the learner's time went into recorded answers. Null: none was recorded. */
  busyUntil: Date | null;
  /** Of the question's earlier answers, in milliseconds. */
  timeOnTaskMs: number;
  reviewState: ReviewState;
  reviewStateVersion: number;
  retention: number;
};

const sameIdSchema = z.strictObject({
  bodyHash: z.string(),
  reply: z.custom<Prisma.JsonValue>().transform(storedFeedback),
});

const stateRow = {
  learner_id: uuid,
  mode: oneOf(modeSchema),
  deadline: orNull(instant),
  finished_at: orNull(instant),
  settled_at: orNull(instant),
  created_at: instant,
  busy_until: orNull(instant),
  article_slug: text,
  version: int,
  objective: text,
  section: text,
  stamp: text,
  outdated: flag,
  hidden: flag,
  review_state_version: int,
  desired_retention: float,
  ...reviewStateRow,
  elapsed_counts: orNull(ints),
  answers: int,
  time_on_task_ms: int,
  same_id: orNull(json),
  unsettled: flag,
};

const readState = query(
  stateRow,
  (ref: QuestionRef, { responseId, now }: { responseId: string; now: Date }) => Prisma.sql`
    SELECT l.id AS learner_id, b.mode, b.deadline, b.finished_at, b.settled_at, b.created_at,
      l.busy_until, v.article_slug, v.id AS version, v.objective, v.section,
      ${itemStamp}, v.retired_at IS NOT NULL AS outdated, q.reset_id IS NOT NULL AS hidden, l.review_state_version,
      l.desired_retention, ${reviewStateColumns(Prisma.sql`l.id`)},
      (SELECT elapsed_counts FROM item_statistics WHERE item_version_id = v.id) AS elapsed_counts,
      (SELECT COALESCE(max(ordinal), 0) FROM response WHERE question_id = ${ref.questionId}::uuid) AS answers,
      (
        SELECT COALESCE(max(time_on_task_ms), 0) FROM response WHERE question_id = ${ref.questionId}::uuid
      ) AS time_on_task_ms,
      (
        SELECT jsonb_build_object('bodyHash', body_hash, 'reply', feedback) FROM response
        WHERE learner_id = l.id AND id = ${responseId}::uuid
      ) AS same_id,
      EXISTS (
        SELECT FROM block WHERE learner_id = l.id AND settled_at IS NULL AND deadline < ${now}
      ) AS unsettled
    FROM block b
    JOIN learner l ON l.id = b.learner_id
    JOIN block_question q ON q.block_id = b.id AND q.id = ${ref.questionId}::uuid
    JOIN item_version v ON v.id = q.item_version_id
    WHERE b.id = ${ref.blockId}::uuid AND ${isLearner(ref)}`,
  (sql, { learnerId, blockId, questionId, now }) =>
    sql({ learnerId, blockId, questionId }, { responseId: questionId, now }),
);

/** One statement, for every answer pays for it; so it finds the learner too. Null: no such question in a block of this learner. */
export const readResponseState = async (
  client: PrismaClient,
  ref: QuestionRef,
  request: { responseId: string; now: Date },
): Promise<QuestionResponseState | null> => {
  const { questionId } = ref;
  const [row] = await readState(client, ref, request);
  if (!row) return null;
  const item = itemOf(await loadItems(client, [row]), row.version);
  const { mode, version, objective, section, outdated, hidden, unsettled, answers } = row;
  return {
    learnerId: row.learner_id,
    mode,
    deadline: row.deadline,
    // A settled block is over, also for an answer that was sent before the time was up.
    finishedAt: row.finished_at ?? row.settled_at,
    question: { id: questionId, article: row.article_slug, item },
    answers,
    sameId: row.same_id === null ? null : sameIdSchema.parse(row.same_id),
    version,
    objective,
    section,
    outdated,
    hidden,
    unsettled,
    medianMs: medianElapsed(row.elapsed_counts ?? []),
    blockStartedAt: row.created_at,
    busyUntil: row.busy_until,
    timeOnTaskMs: row.time_on_task_ms,
    reviewState: toReviewState(row),
    reviewStateVersion: row.review_state_version,
    retention: row.desired_retention,
  };
};
