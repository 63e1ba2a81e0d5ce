import type { Mode } from "../domain/block/block-request";
import { decideResponse, type Reply, type ResponseDecision, type ResponseState } from "../domain/block/decide-response";
import type { ResponseRequest } from "../domain/block/response-request";
import { announceChange } from "./announce-change";
import type { Prisma, PrismaClient } from "./generated/client";
import { isUuid } from "./is-uuid";
import { retryConflicts } from "./retry-conflicts";
import { storedItem } from "./stored-item";

type Place = { learnerId: string; blockId: string; questionId: string };
type Recording = Extract<ResponseDecision, { kind: "record" }>;

const readState = async (
  client: PrismaClient,
  { learnerId, blockId, questionId }: Place,
  responseId: string,
): Promise<ResponseState | null> => {
  const [row] = await client.$queryRaw<
    {
      mode: Mode;
      deadline: Date | null;
      finished_at: Date | null;
      article_slug: string;
      content: Prisma.JsonValue;
      answers: number;
      body_hash: string | null;
      reply: Reply | null;
    }[]
  >`
    SELECT b.mode, b.deadline, b.finished_at, i.article_slug, v.content, same.body_hash, same.reply,
      (SELECT COALESCE(max(r.ordinal), 0) FROM response r WHERE r.question_id = q.id) AS answers
    FROM block b
    JOIN block_question q ON q.block_id = b.id AND q.id = ${questionId}::uuid
    JOIN item_version v ON v.id = q.item_version_id
    JOIN item i ON i.id = v.item_id
    LEFT JOIN response same ON same.learner_id = b.learner_id AND same.id = ${responseId}::uuid
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid`;
  if (!row) return null;
  const { mode, deadline, finished_at, article_slug, content, answers, body_hash, reply } = row;
  return {
    mode,
    deadline,
    finishedAt: finished_at,
    question: { id: questionId, article: article_slug, item: storedItem(content) },
    answers,
    sameId: body_hash === null || reply === null ? null : { bodyHash: body_hash, reply },
  };
};

/**
 * Inserts what was decided, if what it was decided on still holds: the block is locked against finishing, and the keys
 * of the table refuse an id or an ordinal that another request took meanwhile. Undefined: it no longer holds. The
 * version is locked too, so that a publication that retires it comes wholly before or after; `outdated`: it came before.
 */
const insertIfStillTrue = async (
  transaction: Prisma.TransactionClient,
  { learnerId, blockId, questionId }: Place,
  { responseId, answer, certainty, elapsedMs }: ResponseRequest,
  { ordinal, score, bodyHash, reply }: Recording,
  now: Date,
): Promise<{ version: number; outdated: boolean } | undefined> => {
  const inserted = await transaction.$queryRaw<{ version: number; outdated: boolean }[]>`
    WITH place AS (
      SELECT b.learner_id, b.id AS block_id, b.mode, v.id AS version, v.changed_facts IS NOT NULL AS outdated
      FROM block b
      JOIN block_question q ON q.block_id = b.id AND q.id = ${questionId}::uuid
      JOIN item_version v ON v.id = q.item_version_id
      WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid AND b.finished_at IS NULL
      FOR SHARE OF b, v
    ), answered AS (
      INSERT INTO response (id, learner_id, block_id, question_id, mode, ordinal, answer, certainty, elapsed_ms, score,
                            body_hash, reply, created_at)
      SELECT ${responseId}::uuid, learner_id, block_id, ${questionId}::uuid, mode, ${ordinal},
             ${JSON.stringify(answer)}::jsonb, ${certainty ?? null}, ${elapsedMs}, ${score}, ${bodyHash},
             ${JSON.stringify(reply)}::jsonb, ${now}
      FROM place
      ON CONFLICT DO NOTHING
      RETURNING id
    )
    SELECT place.version, place.outdated FROM place, answered`;
  return inserted[0];
};

/** False: what was decided on no longer holds. */
const record = (
  client: PrismaClient,
  place: Place,
  request: ResponseRequest,
  decision: Recording,
  now: Date,
): Promise<boolean> =>
  client.$transaction(async (transaction) => {
    const inserted = await insertIfStillTrue(transaction, place, request, decision, now);
    if (inserted?.outdated) await announceChange(transaction, [inserted.version], now, place.learnerId);
    return inserted !== undefined;
  });

export type RecordedResponse =
  | { kind: "recorded"; reply: Reply }
  | { kind: "not-found" }
  | Exclude<ResponseDecision, { kind: "record" | "replay" }>;

/**
 * Records an answer; by the time it returns, the answer is committed. `not-found`: no such question in a block of this
 * learner. Requests that race are decided again, each on what the others left.
 */
export const recordResponse = async (
  client: PrismaClient,
  { request, now, ...place }: Place & { request: ResponseRequest; now: Date },
): Promise<RecordedResponse> => {
  if (!isUuid(place.blockId) || !isUuid(place.questionId)) return { kind: "not-found" };
  for (;;) {
    const state = await readState(client, place, request.responseId);
    if (!state) return { kind: "not-found" };
    const decision = decideResponse(state, request, now);
    if (decision.kind === "replay") return { kind: "recorded", reply: decision.reply };
    if (decision.kind !== "record") return decision;
    const stands = await retryConflicts(() => record(client, place, request, decision, now));
    if (stands) return { kind: "recorded", reply: decision.reply };
  }
};
