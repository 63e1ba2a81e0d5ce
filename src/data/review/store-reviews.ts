import type { Certainty } from "../../domain/block/response-request";
import type { Answer } from "../../domain/item/answer/answer";
import { difficultyRule } from "../../domain/item/difficulty";
import type { Form } from "../../domain/item/form";
import { answerFormOf } from "../../domain/item/forms/answer-forms";
import type { ReviewState } from "../../domain/review/apply-review";
import { applyReviews, type Learned } from "../../domain/review/apply-reviews";
import type { Grade } from "../../domain/review/grade";
import { elapsedClass, elapsedClasses } from "../../domain/statistics/elapsed-counts";
import { utcDay } from "../../domain/utc-day";
import { command } from "../database/statement";
import { Prisma } from "../generated/client";

/** An answer on its way into memory. `hidden`: by a reset, so that it teaches its learner nothing. */
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

/** A teaching answer that the figures of its item may count: as a first attempt, unless it is a rapid guess. */
export type CountedAnswer = ReviewedAnswer & { form: Form; timeOnTaskMs: number; rapidGuess: boolean };

const reviewRows = ({ reviews }: Learned<ReviewedAnswer>) =>
  reviews.map(({ objective, at, grade, questionId }) => ({
    objective,
    day: utcDay(at),
    at,
    grade,
    question: questionId,
  }));

const cardRows = ({ reviews, memories: reviewStates }: Learned<ReviewedAnswer>) => {
  const last = new Map(reviews.map((review) => [review.objective, review]));
  return [...last.values()].map(({ objective, article, section }) => {
    const state = reviewStates.get(objective)?.card;
    return { objective, article, section, state, due: state?.due };
  });
};

const missRows = ({ misses }: Learned<ReviewedAnswer>) =>
  misses.map(({ answer: { questionId, objective, at, misconception, certainty }, retest: { on, passed } }) => ({
    question: questionId,
    objective,
    at,
    misconception,
    certainty,
    on,
    passed,
  }));

/** Misses from before these answers follow the retest of their objective. */
const retestRows = ({ memories: reviewStates }: Learned<ReviewedAnswer>, before: ReadonlyMap<string, ReviewState>) =>
  [...reviewStates].flatMap(([objective, { retest }]) =>
    retest && before.get(objective)?.retest?.on ? [{ objective, on: retest.on, passed: retest.passed }] : [],
  );

const attemptRows = (answers: readonly CountedAnswer[]) =>
  answers.map(({ questionId, version, at, score, form, answer, timeOnTaskMs, rapidGuess }) => ({
    question: questionId,
    version,
    at,
    score,
    chosen: [...new Set(answerFormOf({ form }).chosen(answer))],
    elapsed: Array.from({ length: elapsedClasses }, (_, index) => (index + 1 === elapsedClass(timeOnTaskMs) ? 1 : 0)),
    rapid: rapidGuess,
  }));

type Teaching = {
  before: ReadonlyMap<string, ReviewState>;
  retention: number;
  attempts: readonly CountedAnswer[];
};

/**
 * Has the database write what answers leave in their learner's memory, and counts those that are first attempts. An
 * expression for the caller's statement or transaction, which holds the learner's turn: `before` must be what is stored
 * of the answers' objectives, and must still be so. `attempts`: those that statistics may not know yet, hidden or not.
 */
export const storeReviews = (
  learnerId: string,
  answers: readonly ReviewedAnswer[],
  { before, retention, attempts }: Teaching,
): Prisma.Sql => {
  const visible = answers.filter(({ hidden }) => !hidden);
  const learned = applyReviews(before, visible, retention);
  const reviewAnswer = {
    reviews: reviewRows(learned),
    cards: cardRows(learned),
    retests: retestRows(learned, before),
    misses: missRows(learned),
    attempts: attemptRows(attempts),
    difficulty: difficultyRule,
  };
  return Prisma.sql`apply_reviews(${learnerId}::uuid, ${JSON.stringify(reviewAnswer)}::jsonb)::text`;
};

/** The same as a statement of its own. */
export const writeReviews = command(
  (reviews: Prisma.Sql) => Prisma.sql`SELECT ${reviews}`,
  (sql, { learnerId }) => sql(storeReviews(learnerId, [], { before: new Map(), retention: 0.9, attempts: [] })),
);
