import { difficultyRule } from "../../domain/item/difficulty";
import type { Form } from "../../domain/item/form";
import { answerDefinitionOf } from "../../domain/item/forms/answer-definitions";
import type { ReviewState } from "../../domain/review/apply-review";
import { type AppliedReviews, applyReviews } from "../../domain/review/apply-reviews";
import { elapsedClass, elapsedClasses } from "../../domain/statistics/elapsed-counts";
import { utcDay } from "../../domain/utc-day";
import { command } from "../database/statement";
import { Prisma } from "../generated/client";
import type { ReviewedAnswer } from "./reviewed-answer";

/** An answer that the statistics of its item may count: as a first attempt, unless it is a rapid guess. */
export type CountedAnswer = ReviewedAnswer & { form: Form; timeOnTaskMs: number; rapidGuess: boolean };

const reviewRows = ({ reviews }: AppliedReviews<ReviewedAnswer>) =>
  reviews.map(({ objective, at, grade, questionId }) => ({
    objective,
    day: utcDay(at),
    at,
    grade,
    question: questionId,
  }));

const cardRows = ({ reviews, reviewStates }: AppliedReviews<ReviewedAnswer>) => {
  const last = new Map(reviews.map((review) => [review.objective, review]));
  return [...last.values()].map(({ objective, article, section }) => {
    const state = reviewStates.get(objective)?.card;
    return { objective, article, section, state, due: state?.due };
  });
};

const missRows = ({ misses }: AppliedReviews<ReviewedAnswer>) =>
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
const retestRows = ({ reviewStates }: AppliedReviews<ReviewedAnswer>, before: ReadonlyMap<string, ReviewState>) =>
  [...reviewStates].flatMap(([objective, { retest }]) =>
    retest && before.get(objective)?.retest?.on ? [{ objective, on: retest.on, passed: retest.passed }] : [],
  );

const attemptRows = (answers: readonly CountedAnswer[]) =>
  answers.map(({ questionId, version, at, score, form, answer, timeOnTaskMs, rapidGuess }) => ({
    question: questionId,
    version,
    at,
    score,
    chosen: [...new Set(answerDefinitionOf({ form }).chosen(answer))],
    elapsed: Array.from({ length: elapsedClasses }, (_, index) => (index + 1 === elapsedClass(timeOnTaskMs) ? 1 : 0)),
    rapid: rapidGuess,
  }));

type ReviewContext = {
  before: ReadonlyMap<string, ReviewState>;
  retention: number;
  attempts: readonly CountedAnswer[];
};

/**
 * Has the database write the reviews, cards and misses that follow from answers, and counts those that are first attempts.
 * An expression for the caller's statement or transaction, which holds the lock on the learner: `before` must be the stored
 * review states of the answers' objectives, and must still be so. `attempts`: those that statistics may not know yet, hidden
 * or not.
 */
export const reviewsSql = (
  learnerId: string,
  answers: readonly ReviewedAnswer[],
  { before, retention, attempts }: ReviewContext,
): Prisma.Sql => {
  const visible = answers.filter(({ hidden }) => !hidden);
  const applied = applyReviews(before, visible, retention);
  const changes = {
    reviews: reviewRows(applied),
    cards: cardRows(applied),
    retests: retestRows(applied, before),
    misses: missRows(applied),
    attempts: attemptRows(attempts),
    difficulty: difficultyRule,
  };
  return Prisma.sql`apply_reviews(${learnerId}::uuid, ${JSON.stringify(changes)}::jsonb)::text`;
};

/** The same as a statement of its own. */
export const writeReviews = command(
  (reviews: Prisma.Sql) => Prisma.sql`SELECT ${reviews}`,
  (sql, { learnerId }) => sql(reviewsSql(learnerId, [], { before: new Map(), retention: 0.9, attempts: [] })),
);
