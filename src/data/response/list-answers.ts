import { modeSchema } from "../../domain/block/block-request";
import { isOver } from "../../domain/block/deadline";
import { type Certainty, certaintySchema } from "../../domain/block/response-request";
import type { Answer } from "../../domain/item/answer/answer";
import type { Item } from "../../domain/item/item";
import { flag, float, instant, int, json, oneOf, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { latestResponse } from "./latest-response";
import { storedAnswer } from "./stored-answer";

/** An answer as its learner may take it along. `score`: null while a timed block runs, for it would tell the key. */
export type AnswerRecord = {
  at: Date;
  block: string;
  mode: string;
  position: number;
  article: string;
  item: Item;
  answer: Answer;
  score: number | null;
  certainty: Certainty | null;
  elapsedMs: number;
  flagged: boolean;
  note: string;
  /** Hidden by a reset that can still be undone. */
  hidden: boolean;
};

const countingAnswers = query(
  {
    at: instant,
    block: uuid,
    mode: oneOf(modeSchema),
    deadline: orNull(instant),
    finishedAt: orNull(instant),
    position: int,
    article: text,
    content: json,
    answer: json,
    score: float,
    certainty: orNull(oneOf(certaintySchema)),
    elapsedMs: int,
    flagged: flag,
    note: text,
    hidden: flag,
  },
  (learnerId: string) => Prisma.sql`
    SELECT r.created_at AS at, b.id AS block, b.mode, b.deadline, b.finished_at AS "finishedAt", q.position,
      v.article_slug AS article, v.content, r.answer, r.score, r.certainty, r.elapsed_ms AS "elapsedMs",
      COALESCE(m.flagged, false) AS flagged, COALESCE(m.note, '') AS note, q.reset_id IS NOT NULL AS hidden
    FROM block b
    JOIN block_question q ON q.block_id = b.id
    JOIN item_version v ON v.id = q.item_version_id
    JOIN LATERAL ${latestResponse} r ON true
    LEFT JOIN mark m ON m.question_id = q.id
    WHERE b.learner_id = ${learnerId}::uuid
    ORDER BY r.created_at, b.id, q.position`,
  (sql, { learnerId }) => sql(learnerId),
);

/** The answers of this learner that count, the first of all first: of a timed question the latest. */
export const listAnswers = async (client: PrismaClient, learnerId: string, now: Date): Promise<AnswerRecord[]> => {
  const rows = await countingAnswers(client, learnerId);
  return rows.map(({ content, answer, score, deadline, finishedAt, ...row }) => ({
    ...row,
    item: storedItem(content),
    answer: storedAnswer(answer),
    score: row.mode === "tutor" || isOver({ deadline, finishedAt }, now) ? score : null,
  }));
};
