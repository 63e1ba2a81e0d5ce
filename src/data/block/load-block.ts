import type { Block } from "../../domain/block/block";
import { modeSchema } from "../../domain/block/block-request";
import { type Certainty, certaintySchema } from "../../domain/block/response-request";
import { flag, float, instant, int, json, oneOf, orNull, text, uuid } from "../database/column";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { itemOf, itemStamp, loadItems } from "../item/load-items";
import { isLearner, type LearnerRef } from "../learner/learner-ref";
import { storedStruck } from "../mark/stored-struck";
import { latestResponse } from "../response/latest-response";
import { storedAnswer } from "../response/stored-answer";

const blockQuestions = query(
  {
    learner_id: uuid,
    review_state_version: int,
    unsettled: flag,
    mode: oneOf(modeSchema),
    deadline: orNull(instant),
    finished_at: orNull(instant),
    settled_at: orNull(instant),
    short_by: int,
    left_out: int,
    replaced: int,
    id: uuid,
    article_slug: text,
    revision: int,
    version: int,
    stamp: text,
    answer: orNull(json),
    score: orNull(float),
    certainty: orNull(oneOf(certaintySchema)),
    elapsed_ms: orNull(int),
    rapid_guess: orNull(flag),
    flagged: orNull(flag),
    struck: orNull(json),
    note: orNull(text),
  },
  (ref: LearnerRef, blockId: string, now: Date) => Prisma.sql`
    WITH b AS MATERIALIZED (
      SELECT l.id AS learner_id, l.review_state_version, b.id, b.mode, b.deadline, b.finished_at, b.settled_at, b.short_by,
        b.left_out, b.replaced,
        EXISTS (SELECT FROM block WHERE learner_id = l.id AND settled_at IS NULL AND deadline < ${now}) AS unsettled
      FROM block b JOIN learner l ON l.id = b.learner_id
      WHERE b.id = ${blockId}::uuid AND ${isLearner(ref)}
    )
    SELECT b.learner_id, b.review_state_version, b.unsettled, b.mode, b.deadline, b.finished_at, b.settled_at, b.short_by,
      b.left_out, b.replaced, q.id, i.article_slug, a.current_number AS revision, v.id AS version, ${itemStamp},
      r.answer, r.score, r.certainty, r.elapsed_ms, r.rapid_guess, m.flagged, m.struck, m.note
    FROM b
    JOIN block_question q ON q.block_id = b.id
    JOIN item_version v ON v.id = q.item_version_id
    JOIN item i ON i.id = v.item_id
    JOIN article a ON a.slug = i.article_slug
    LEFT JOIN LATERAL ${latestResponse} r ON true
    LEFT JOIN mark m ON m.question_id = q.id
    ORDER BY q.position`,
  (sql, { learnerId, blockId, now }) => sql({ learnerId }, blockId, now),
);

/** A question of a block with what is known of the answer that counts; null: none was given. */
type LoadedQuestion = {
  questionId: string;
  version: number;
  score: number | null;
  certainty: Certainty | null;
  elapsedMs: number | null;
  rapidGuess: boolean | null;
};

/**
 * A block with its keys and latest answers, as of the learner's `reviewStateVersion`. `unsettled`: a timed block of theirs,
 * whose time is up, is still to be settled. `revisions`: the current ones of its articles.
 */
export type LoadedBlock = {
  block: Block;
  learnerId: string;
  reviewStateVersion: number;
  settled: boolean;
  unsettled: boolean;
  revisions: Map<string, number>;
  questions: LoadedQuestion[];
};

/** A block of this learner, or null: there is none, or it is somebody else's. */
export const loadBlock = async (
  client: PrismaClient,
  ref: LearnerRef,
  { blockId, now }: { blockId: string; now: Date },
): Promise<LoadedBlock | null> => {
  if (!isUuid(blockId)) return null;
  const rows = await blockQuestions(client, ref, blockId, now);
  const [first] = rows;
  if (!first) return null;
  const items = await loadItems(client, rows);
  const block = {
    id: blockId,
    mode: first.mode,
    deadline: first.deadline,
    finishedAt: first.finished_at,
    shortBy: first.short_by,
    leftOut: first.left_out,
    replaced: first.replaced,
    // Counted anew: a question that a reset has deleted for good leaves no gap.
    questions: rows.map(({ id, article_slug, version, answer, score, flagged, struck, note }, index) => ({
      id,
      position: index + 1,
      article: article_slug,
      item: itemOf(items, version),
      response: answer === null || score === null ? null : { answer: storedAnswer(answer), score },
      ...(flagged !== null && note !== null && { mark: { flagged, struck: storedStruck(struck), note } }),
    })),
  };
  return {
    block,
    learnerId: first.learner_id,
    reviewStateVersion: first.review_state_version,
    settled: first.settled_at !== null,
    unsettled: first.unsettled,
    revisions: new Map(rows.map(({ article_slug, revision }) => [article_slug, revision])),
    questions: rows.map(({ id, version, score, certainty, elapsed_ms, rapid_guess }) => ({
      ...{ questionId: id, version, score, certainty, elapsedMs: elapsed_ms, rapidGuess: rapid_guess },
    })),
  };
};
