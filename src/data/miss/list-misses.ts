import { passageAddress } from "../../domain/block/passage-address";
import { type Certainty, certaintySchema } from "../../domain/block/response-request";
import type { Answer } from "../../domain/item/answer/answer";
import type { Item } from "../../domain/item/item";
import { nextDueDays } from "../card/due-days";
import { flag, instant, int, json, oneOf, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { latestResponse } from "../response/latest-response";
import { storedAnswer } from "../response/stored-answer";

/**
 * A wrong answer in the error log. `misconception`: what was believed, where the distractor names it; `retestOn`: the day
 * from which it is to be retested, null once both retests were passed; `comesBackOn`: the day on which it is met next, for the
 * retest or for a review before it, null likewise; `passage.url`: the sentence to read again;
 * `retired`: the question is no longer asked as it was.
 */
export type MissedQuestion = {
  questionId: string;
  blockId: string;
  at: Date;
  objective: string;
  article: string;
  section: string;
  stem: string;
  misconception: string | null;
  certainty: Certainty | null;
  answer: Answer;
  item: Item;
  retestOn: string | null;
  comesBackOn: string | null;
  retestsPassed: number;
  passage: { quote: string; url: string };
  retired: boolean;
};

const missedQuestions = query(
  {
    questionId: uuid,
    blockId: uuid,
    at: instant,
    objective: text,
    article: text,
    section: text,
    stem: text,
    misconception: orNull(text),
    certainty: orNull(oneOf(certaintySchema)),
    answer: json,
    content: json,
    retestOn: orNull(text),
    comesBackOn: orNull(text),
    retestsPassed: int,
    retired: flag,
  },
  (learnerId: string, now: Date) => Prisma.sql`
    SELECT m.question_id AS "questionId", q.block_id AS "blockId", m.at, m.objective, v.article_slug AS article, v.section,
      v.stem, m.misconception, m.certainty, r.answer, v.content, m.retest_on::text AS "retestOn",
      CASE WHEN m.retest_on IS NOT NULL THEN to_char(next.day, 'YYYY-MM-DD') END AS "comesBackOn",
      m.retests_passed AS "retestsPassed", v.retired_at IS NOT NULL AS retired
    FROM miss m
    JOIN block_question q ON q.id = m.question_id AND q.reset_id IS NULL
    JOIN item_version v ON v.id = q.item_version_id
    CROSS JOIN LATERAL ${latestResponse} r
    LEFT JOIN (${nextDueDays(learnerId, now)}) next ON next.objective = m.objective
    WHERE m.learner_id = ${learnerId}::uuid
    ORDER BY m.at DESC, q.position`,
  (sql, { learnerId, now }) => sql(learnerId, now),
);

/** Everything this learner got wrong and has not hidden, the latest first. */
export const listMisses = async (client: PrismaClient, learnerId: string, now: Date): Promise<MissedQuestion[]> => {
  const rows = await missedQuestions(client, learnerId, now);
  return rows.map(({ content, answer, ...row }) => {
    const item = storedItem(content);
    const { fact, quote } = item.passage;
    return { ...row, answer: storedAnswer(answer), item, passage: { quote, url: passageAddress(row.article, fact) } };
  });
};
