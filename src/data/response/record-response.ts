import { decideResponse, type ResponseDecision, type ResponseReply } from "../../domain/block/decide-response";
import type { Certainty, ResponseRequest } from "../../domain/block/response-request";
import type { Grade } from "../../domain/review/grade";
import { gradeOf } from "../../domain/review/grade-of";
import { misconceptionOf } from "../../domain/review/misconception-of";
import { type TimeOnTask, timeOnTask } from "../../domain/review/time-on-task";
import { settleBlocks } from "../block/settle-blocks";
import { text } from "../database/column";
import { retryConflicts } from "../database/conflicts/retry-conflicts";
import { retryLost } from "../database/conflicts/retry-lost";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { announceChange } from "../notice/announce-change";
import { type CountedAnswer, reviewsSql } from "../review/reviews-sql";
import { type QuestionRef, type QuestionResponseState, readResponseState } from "./read-response-state";

type Recording = Extract<ResponseDecision, { kind: "record" }>;
type ResponseInput = {
  ref: QuestionRef;
  state: QuestionResponseState;
  request: ResponseRequest;
  decision: Recording;
  now: Date;
};

const countedAnswer = ({ ref, state, request, decision, now }: ResponseInput, spent: TimeOnTask): CountedAnswer => {
  const { version, objective, section, hidden, medianMs, question } = state;
  const { answer, certainty, elapsedMs } = request;
  const { score } = decision;
  return {
    questionId: ref.questionId,
    version,
    form: question.item.form,
    objective,
    article: question.article,
    section,
    grade: gradeOf({ score, certainty, elapsedMs, medianMs }),
    at: now,
    score,
    answer,
    timeOnTaskMs: spent.timeOnTaskMs,
    rapidGuess: spent.rapidGuess,
    certainty: certainty ?? null,
    misconception: misconceptionOf(question.item, answer),
    hidden,
  };
};

const noReviews = Prisma.sql`'none'`;

/** In tutor mode an answer moves its card at once; in timed mode when its block is settled. */
const reviewAnswer = ({ state }: ResponseInput, answer: CountedAnswer): Prisma.Sql => {
  if (state.mode === "timed") return noReviews;
  const before = new Map([[state.objective, state.reviewState]]);
  return reviewsSql(state.learnerId, [answer], { before, retention: state.retention, attempts: [answer] });
};

/** A row of `response`, with what must still hold of the learner and the version when it is written. */
type NewResponse = {
  responseId: string;
  learnerId: string;
  reviewStateVersion: number;
  busyUntilBefore: Date | null;
  busyUntil: Date;
  blockId: string;
  questionId: string;
  version: number;
  outdated: boolean;
  ordinal: number;
  answer: string;
  certainty: Certainty | null;
  elapsedMs: number;
  timeOnTaskMs: number;
  rapidGuess: boolean;
  score: number;
  grade: Grade;
  bodyHash: string;
  feedback: string;
  now: Date;
};

/**
 * Inserts the response and its reviews, if the state that they were decided on still holds. Optimistic lock: the learner's
 * `review_state_version` and `busy_until` must be unchanged since they were read; the block is locked against finishing, the
 * version against retiring, and the keys of the table refuse an id or an ordinal that another request took meanwhile. One
 * statement is one transaction. No row: the state no longer holds. `reviewed`: how far the version of the review state is
 * raised.
 */
const insertIfStillTrue = query(
  { reviewed: text },
  (next: NewResponse, reviews: Prisma.Sql, reviewed: 0 | 1) => Prisma.sql`
    WITH locked AS (
      UPDATE learner SET review_state_version = review_state_version + ${reviewed}, busy_until = ${next.busyUntil}
      WHERE id = ${next.learnerId}::uuid AND review_state_version = ${next.reviewStateVersion}
        AND busy_until IS NOT DISTINCT FROM ${next.busyUntilBefore}::timestamptz
      RETURNING id
    ), asked AS (
      SELECT b.learner_id, b.id AS block_id, b.mode
      FROM locked
      JOIN block b ON b.learner_id = locked.id
      JOIN item_version v ON v.id = ${next.version}
      WHERE b.id = ${next.blockId}::uuid AND b.finished_at IS NULL AND b.settled_at IS NULL
        AND (v.retired_at IS NOT NULL) = ${next.outdated}
      FOR SHARE OF b, v
    ), answered AS (
      INSERT INTO response (id, learner_id, block_id, question_id, mode, ordinal, answer, certainty, elapsed_ms,
                            time_on_task_ms, rapid_guess, score, grade, body_hash, feedback, created_at)
      SELECT ${next.responseId}::uuid, learner_id, block_id, ${next.questionId}::uuid, mode, ${next.ordinal},
             ${next.answer}::jsonb, ${next.certainty}::certainty, ${next.elapsedMs}, ${next.timeOnTaskMs}, ${next.rapidGuess},
             ${next.score}, ${next.grade}::grade, ${next.bodyHash}, ${next.feedback}::jsonb, ${next.now}
      FROM asked
      ON CONFLICT DO NOTHING
      RETURNING id
    )
    SELECT ${reviews} AS reviewed FROM answered`,
  (sql, { learnerId, blockId, questionId, version, now }) =>
    sql(
      {
        responseId: questionId,
        learnerId,
        reviewStateVersion: 0,
        busyUntilBefore: null,
        busyUntil: now,
        blockId,
        questionId,
        version,
        outdated: false,
        ordinal: 9,
        answer: "{}",
        certainty: "sure",
        elapsedMs: 1,
        timeOnTaskMs: 1,
        rapidGuess: false,
        score: 1,
        grade: "good",
        bodyHash: "hash",
        feedback: "{}",
        now,
      },
      noReviews,
      0,
    ),
);

const insert = async (client: Prisma.TransactionClient, input: ResponseInput): Promise<boolean> => {
  const { ref, state, request, decision, now } = input;
  const spent = timeOnTask({ ...state, item: state.question.item, elapsedMs: request.elapsedMs, now });
  const answer = countedAnswer(input, spent);
  const next = {
    responseId: request.responseId,
    learnerId: state.learnerId,
    reviewStateVersion: state.reviewStateVersion,
    now,
    busyUntilBefore: state.busyUntil,
    busyUntil: spent.busyUntil,
    blockId: ref.blockId,
    questionId: ref.questionId,
    version: state.version,
    outdated: state.outdated,
    ordinal: decision.ordinal,
    certainty: answer.certainty,
    answer: JSON.stringify(request.answer),
    feedback: JSON.stringify(decision.reply),
    bodyHash: decision.bodyHash,
    elapsedMs: request.elapsedMs,
    timeOnTaskMs: spent.timeOnTaskMs,
    rapidGuess: spent.rapidGuess,
    score: decision.score,
    grade: answer.grade,
  };
  const inserted = await insertIfStillTrue(client, next, reviewAnswer(input, answer), state.mode === "timed" ? 0 : 1);
  return inserted.length === 1;
};

/** Who answers a version that has just been retired gets a notice in the same transaction; otherwise it is one statement. */
const record = (client: PrismaClient, input: ResponseInput): Promise<boolean> => {
  const { state, now } = input;
  if (!state.outdated) return retryConflicts(() => insert(client, input));
  return inTransaction(client, async (transaction) => {
    const inserted = await insert(transaction, input);
    if (inserted) await announceChange(transaction, [state.version], now, state.learnerId);
    return inserted;
  });
};

export type RecordedResponse =
  | { kind: "recorded"; reply: ResponseReply }
  | { kind: "not-found" }
  | Exclude<ResponseDecision, { kind: "record" | "replay" }>;

type Attempting = QuestionRef & { request: ResponseRequest; now: Date };

/** Undefined: something changed between reading and writing, or blocks had to be settled first. */
const attemptRecording = async (
  client: PrismaClient,
  { request, now, ...ref }: Attempting,
): Promise<RecordedResponse | undefined> => {
  const state = await readResponseState(client, ref, { responseId: request.responseId, now });
  if (!state) return { kind: "not-found" };
  const decision = decideResponse(state, request, now);
  if (decision.kind === "replay") return { kind: "recorded", reply: decision.reply };
  // Reviews are applied in the order of the answers. And what is late here is so for good: the same answer may be on its way
  // through a server that has been held up, or whose clock is behind.
  if (state.unsettled && (decision.kind === "record" || decision.kind === "late")) {
    await settleBlocks(client, state.learnerId, now);
    return undefined;
  }
  if (decision.kind !== "record") return decision;
  const isRecorded = await record(client, { ref, state, request, decision, now });
  return isRecorded ? { kind: "recorded", reply: decision.reply } : undefined;
};

/**
 * Records an answer and, in tutor mode, its review; by the time it returns, both are committed. `not-found`: no such
 * question in a block of this learner. Requests that race are decided again, each on what the others left, so many times as
 * `retryLost` says.
 */
export const recordResponse = async (client: PrismaClient, attempting: Attempting): Promise<RecordedResponse> => {
  if (!isUuid(attempting.blockId) || !isUuid(attempting.questionId)) return { kind: "not-found" };
  return retryLost("An answer", () => attemptRecording(client, attempting));
};
