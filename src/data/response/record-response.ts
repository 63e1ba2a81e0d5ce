import { decideResponse, type ResponseDecision, type ResponseReply } from "../../domain/block/decide-response";
import type { ResponseRequest } from "../../domain/block/response-request";
import { gradeOf } from "../../domain/review/grade-of";
import { misconceptionOf } from "../../domain/review/misconception-of";
import { type TimeOnTask, timeOnTask } from "../../domain/review/time-on-task";
import { settleBlocks } from "../block/settle-blocks";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import { retryConflicts } from "../database/retry-conflicts";
import { Prisma, type PrismaClient } from "../generated/client";
import { announceChange } from "../publication/announce-change";
import { type CountedAnswer, storeReviews } from "../review/apply-reviews";
import { type QuestionRef, type QuestionResponseState, readResponseState } from "./read-response-state";

type Recording = Extract<ResponseDecision, { kind: "record" }>;
type ResponseInput = {
  place: QuestionRef;
  state: QuestionResponseState;
  request: ResponseRequest;
  decision: Recording;
  now: Date;
};

const countedAnswer = (
  { place: ref, state, request, decision, now }: ResponseInput,
  spent: TimeOnTask,
): CountedAnswer => {
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

/** In tutor mode the answer teaches at once; in timed mode when its block ends. */
const reviewAnswer = ({ state }: ResponseInput, answer: CountedAnswer): Prisma.Sql => {
  if (state.mode === "timed") return Prisma.sql`'none'`;
  const before = new Map([[state.objective, state.memory]]);
  return storeReviews(state.learnerId, [answer], { before, retention: state.retention, attempts: [answer] });
};

/** The learner's turn: there only while nothing was learned, and no time was spent, since the state was read. */
const turn = ({ state }: ResponseInput, { busyUntil }: TimeOnTask): Prisma.Sql => Prisma.sql`
  UPDATE learner SET memory_version = memory_version + ${state.mode === "timed" ? 0 : 1}, busy_until = ${busyUntil}
  WHERE id = ${state.learnerId}::uuid AND memory_version = ${state.memoryVersion}
    AND busy_until IS NOT DISTINCT FROM ${state.busyUntil}::timestamptz
  RETURNING id`;

/**
 * Inserts what was decided and what it teaches, if what it was decided on still holds: the block is locked against
 * finishing, the version against retiring, the learner against other teaching, and the keys of the table refuse an id
 * or an ordinal that another request took meanwhile. One statement is one transaction. False: it no longer holds.
 */
const insertIfStillTrue = async (client: Prisma.TransactionClient, asked: ResponseInput): Promise<boolean> => {
  const { place: ref, state, request, decision, now } = asked;
  const spent = timeOnTask({ ...state, item: state.question.item, elapsedMs: request.elapsedMs, now });
  const answer = countedAnswer(asked, spent);
  const inserted = await client.$queryRaw<unknown[]>`
    WITH turn AS (${turn(asked, spent)}
    ), place AS (
      SELECT b.learner_id, b.id AS block_id, b.mode
      FROM turn
      JOIN block b ON b.learner_id = turn.id
      JOIN item_version v ON v.id = ${state.version}
      WHERE b.id = ${ref.blockId}::uuid AND b.finished_at IS NULL AND b.settled_at IS NULL
        AND (v.retired_at IS NOT NULL) = ${state.outdated}
      FOR SHARE OF b, v
    ), answered AS (
      INSERT INTO response (id, learner_id, block_id, question_id, mode, ordinal, answer, certainty, elapsed_ms, time_on_task_ms,
                            rapid_guess, score, grade, body_hash, feedback, created_at)
      SELECT ${request.responseId}::uuid, learner_id, block_id, ${ref.questionId}::uuid, mode, ${decision.ordinal},
             ${JSON.stringify(request.answer)}::jsonb, ${request.certainty ?? null}, ${request.elapsedMs},
             ${spent.timeOnTaskMs}, ${spent.rapidGuess}, ${decision.score}, ${answer.grade}, ${decision.bodyHash}, ${JSON.stringify(decision.reply)}::jsonb, ${now}
      FROM place
      ON CONFLICT DO NOTHING
      RETURNING id
    )
    SELECT ${reviewAnswer(asked, answer)} AS lesson FROM answered`;
  return inserted.length === 1;
};

/** Who answers what has just changed is told in the same transaction; everybody else pays for one statement only. */
const record = (client: PrismaClient, asked: ResponseInput): Promise<boolean> => {
  const { state, now } = asked;
  if (!state.outdated) return retryConflicts(() => insertIfStillTrue(client, asked));
  return inTransaction(client, async (transaction) => {
    const inserted = await insertIfStillTrue(transaction, asked);
    if (inserted) await announceChange(transaction, [state.version], now, state.learnerId);
    return inserted;
  });
};

export type RecordedResponse =
  | { kind: "recorded"; reply: ResponseReply }
  | { kind: "not-found" }
  | Exclude<ResponseDecision, { kind: "record" | "replay" }>;

/**
 * Records an answer and, in tutor mode, what it teaches; by the time it returns, both are committed. `not-found`: no such
 * question in a block of this learner. Requests that race are decided again, each on what the others left.
 */
export const recordResponse = async (
  client: PrismaClient,
  { request, now, ...ref }: QuestionRef & { request: ResponseRequest; now: Date },
): Promise<RecordedResponse> => {
  if (!isUuid(ref.blockId) || !isUuid(ref.questionId)) return { kind: "not-found" };
  for (;;) {
    const state = await readResponseState(client, ref, { responseId: request.responseId, now });
    if (!state) return { kind: "not-found" };
    const decision = decideResponse(state, request, now);
    if (decision.kind === "replay") return { kind: "recorded", reply: decision.reply };
    if (decision.kind !== "record") return decision;
    // What was answered earlier must be learned earlier.
    if (state.unsettled) {
      await settleBlocks(client, state.learnerId, now);
      continue;
    }
    if (await record(client, { place: ref, state, request, decision, now }))
      return { kind: "recorded", reply: decision.reply };
  }
};
