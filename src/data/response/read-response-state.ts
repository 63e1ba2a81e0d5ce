import type { Mode } from "../../domain/block/block-request";
import type { ResponseState } from "../../domain/block/decide-response";
import type { ReviewState } from "../../domain/review/apply-review";
import { medianElapsed } from "../../domain/statistics/elapsed-counts";
import { storedItem } from "../catalogue/stored-item";
import { Prisma, type PrismaClient } from "../generated/client";
import { hashToken } from "../learner/hash-token";
import { reviewStateColumns, type StoredReviewState, toReviewState } from "../review/stored-review-state";

/** A question of a block, by its learner: by their id, or by the token that their browser keeps. */
export type QuestionRef = ({ learnerId: string } | { token: Uint8Array }) & { blockId: string; questionId: string };

/**
 * What stands at the place before an answer is recorded. `memory`: what its learner remembers of the objective, at
 * `memoryVersion`; `outdated`: the version was retired since it was asked, perhaps because a fact changed; `unsettled`: a timed block of the learner, whose
 * time is up, has still to enter memory.
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
  memory: ReviewState;
  memoryVersion: number;
  retention: number;
};

type Row = StoredReviewState & {
  learner_id: string;
  mode: Mode;
  deadline: Date | null;
  finished_at: Date | null;
  settled_at: Date | null;
  created_at: Date;
  busy_until: Date | null;
  time_on_task_ms: number;
  article_slug: string;
  version: number;
  objective: string;
  section: string;
  content: Prisma.JsonValue;
  outdated: boolean;
  hidden: boolean;
  unsettled: boolean;
  elapsed_counts: number[] | null;
  memory_version: number;
  desired_retention: number;
  answers: number;
  same_id: ResponseState["sameId"];
};

const isTheirs = (ref: QuestionRef): Prisma.Sql =>
  "token" in ref ? Prisma.sql`l.token_hash = ${hashToken(ref.token)}` : Prisma.sql`l.id = ${ref.learnerId}::uuid`;

/** One statement, for every answer pays for it; so it finds the learner too. Null: no such question in a block of this learner. */
export const readResponseState = async (
  client: PrismaClient,
  ref: QuestionRef,
  { responseId, now }: { responseId: string; now: Date },
): Promise<QuestionResponseState | null> => {
  const { blockId, questionId } = ref;
  const [row] = await client.$queryRaw<Row[]>`
    SELECT l.id AS learner_id, b.mode, b.deadline, b.finished_at, b.settled_at, b.created_at,
      l.busy_until, v.article_slug, v.id AS version, v.objective, v.section,
      v.content, v.retired_at IS NOT NULL AS outdated, q.reset_id IS NOT NULL AS hidden, l.memory_version,
      l.desired_retention, ${reviewStateColumns(Prisma.sql`l.id`)},
      (SELECT elapsed_counts FROM item_statistics WHERE item_version_id = v.id) AS elapsed_counts,
      (SELECT COALESCE(max(ordinal), 0) FROM response WHERE question_id = ${questionId}::uuid) AS answers,
      (
        SELECT COALESCE(max(time_on_task_ms), 0) FROM response WHERE question_id = ${questionId}::uuid
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
    JOIN block_question q ON q.block_id = b.id AND q.id = ${questionId}::uuid
    JOIN item_version v ON v.id = q.item_version_id
    WHERE b.id = ${blockId}::uuid AND ${isTheirs(ref)}`;
  if (!row) return null;
  const { mode, version, objective, section, outdated, hidden, unsettled, answers } = row;
  return {
    learnerId: row.learner_id,
    mode,
    deadline: row.deadline,
    // What memory has taken in is over, also for an answer that set out before the time was up.
    finishedAt: row.finished_at ?? row.settled_at,
    question: { id: questionId, article: row.article_slug, item: storedItem(row.content) },
    answers,
    sameId: row.same_id,
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
    memory: toReviewState(row),
    memoryVersion: row.memory_version,
    retention: row.desired_retention,
  };
};
