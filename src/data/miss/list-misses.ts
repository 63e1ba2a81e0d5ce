import { passageAddress } from "../../domain/block/passage-address";
import { type Certainty, certaintySchema } from "../../domain/block/response-request";
import type { Answer } from "../../domain/item/answer/answer";
import type { Item } from "../../domain/item/item";
import { flag, instant, int, json, oneOf, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { latestResponse } from "../response/latest-response";
import { storedAnswer } from "../response/stored-answer";

/**
 * A wrong answer in the error log. `misconception`: what was believed, where the distractor names it; `retestOn`: the day
 * from which it is to be met again, null once both retests were passed; `passage.url`: the sentence to read again;
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
    retestsPassed: int,
    retired: flag,
  },
  (learnerId: string) => Prisma.sql`
    SELECT m.question_id AS "questionId", q.block_id AS "blockId", m.at, m.objective, v.article_slug AS article, v.section,
      v.stem, m.misconception, m.certainty, r.answer, v.content, m.retest_on::text AS "retestOn",
      m.retests_passed AS "retestsPassed", v.retired_at IS NOT NULL AS retired
    FROM miss m
    JOIN block_question q ON q.id = m.question_id AND q.reset_id IS NULL
    JOIN item_version v ON v.id = q.item_version_id
    CROSS JOIN LATERAL ${latestResponse} r
    WHERE m.learner_id = ${learnerId}::uuid
    ORDER BY m.at DESC, q.position`,
  (sql, { learnerId }) => sql(learnerId),
);

/** Everything this learner got wrong and has not hidden, the latest first. */
export const listMisses = async (client: PrismaClient, learnerId: string): Promise<MissedQuestion[]> => {
  const rows = await missedQuestions(client, learnerId);
  return rows.map(({ content, answer, ...row }) => {
    const item = storedItem(content);
    const { fact, quote } = item.passage;
    return { ...row, answer: storedAnswer(answer), item, passage: { quote, url: passageAddress(row.article, fact) } };
  });
};
