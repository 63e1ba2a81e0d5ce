import { type Certainty, certaintySchema } from "../../domain/block/response-request";
import type { Answer } from "../../domain/item/answer/answer";
import { type Grade, gradeSchema } from "../../domain/review/grade";
import { misconceptionOf } from "../../domain/review/misconception-of";
import { float, int, json, oneOf, orNull, text, uuid } from "../database/column";
import type { RowOf } from "../database/statement";
import { Prisma } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { storedAnswer } from "../response/stored-answer";

/** An answer that may move a card. `hidden`: by a reset, so that it counts as no review. */
export type ReviewedAnswer = {
  questionId: string;
  version: number;
  objective: string;
  article: string;
  section: string;
  grade: Grade;
  at: Date;
  score: number;
  answer: Answer;
  certainty: Certainty | null;
  misconception: string | null;
  hidden: boolean;
};

/** What is stored of it. `content`: the item, only where it was missed. */
export const reviewedAnswerRow = {
  questionId: uuid,
  version: int,
  objective: text,
  article: text,
  section: text,
  content: orNull(json),
  grade: oneOf(gradeSchema),
  score: float,
  answer: json,
  certainty: orNull(oneOf(certaintySchema)),
};

/** The columns of `reviewedAnswerRow`, of questions `q`, their item versions `v` and their latest responses `r`. */
export const reviewedAnswerColumns = Prisma.sql`
  q.id AS "questionId", v.id AS version, v.objective, v.article_slug AS article, v.section,
  CASE WHEN r.grade = 'again' THEN v.content END AS content, r.grade, r.score, r.answer, r.certainty`;

/** The stored answer, and the misconception that it shows. */
export const toReviewedAnswer = <Row extends RowOf<typeof reviewedAnswerRow>>({ content, ...row }: Row) => {
  const answer = storedAnswer(row.answer);
  const misconception = content === null ? null : misconceptionOf(storedItem(content), answer);
  return { ...row, answer, misconception };
};
