import type { Block } from "../../domain/block/block";
import { modeSchema } from "../../domain/block/block-request";
import { flag, float, instant, int, json, oneOf, orNull, text, uuid } from "../database/column";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { storedStruck } from "../mark/stored-struck";
import { latestResponse } from "../response/latest-response";
import { storedAnswer } from "../response/stored-answer";

const blockQuestions = query(
  {
    mode: oneOf(modeSchema),
    deadline: orNull(instant),
    finished_at: orNull(instant),
    short_by: int,
    left_out: int,
    replaced: int,
    id: uuid,
    article_slug: text,
    content: json,
    answer: orNull(json),
    score: orNull(float),
    flagged: orNull(flag),
    struck: orNull(json),
    note: orNull(text),
  },
  (learnerId: string, blockId: string) => Prisma.sql`
    SELECT b.mode, b.deadline, b.finished_at, b.short_by, b.left_out, b.replaced, q.id, i.article_slug, v.content,
      r.answer, r.score, m.flagged, m.struck, m.note
    FROM block b
    JOIN block_question q ON q.block_id = b.id
    JOIN item_version v ON v.id = q.item_version_id
    JOIN item i ON i.id = v.item_id
    LEFT JOIN LATERAL ${latestResponse} r ON true
    LEFT JOIN mark m ON m.question_id = q.id
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid
    ORDER BY q.position`,
  (sql, { learnerId, blockId }) => sql(learnerId, blockId),
);

/** A block of this learner with its keys and latest answers, or null: there is none, or it is somebody else's. */
export const loadBlock = async (client: PrismaClient, learnerId: string, blockId: string): Promise<Block | null> => {
  if (!isUuid(blockId)) return null;
  const rows = await blockQuestions(client, learnerId, blockId);
  const [first] = rows;
  if (!first) return null;
  return {
    id: blockId,
    mode: first.mode,
    deadline: first.deadline,
    finishedAt: first.finished_at,
    shortBy: first.short_by,
    leftOut: first.left_out,
    replaced: first.replaced,
    // Counted anew: a question that a reset has deleted for good leaves no gap.
    questions: rows.map(({ id, article_slug, content, answer, score, flagged, struck, note }, index) => ({
      id,
      position: index + 1,
      article: article_slug,
      item: storedItem(content),
      response: answer === null || score === null ? null : { answer: storedAnswer(answer), score },
      ...(flagged !== null && note !== null && { mark: { flagged, struck: storedStruck(struck), note } }),
    })),
  };
};
