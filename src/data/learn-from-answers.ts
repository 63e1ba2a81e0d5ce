import type { Answer } from "../domain/question/answer";
import type { Certainty } from "../domain/review/calibration";
import { chosenOptions } from "../domain/review/chosen-options";
import { elapsedClass, elapsedClasses } from "../domain/review/elapsed-counts";
import type { Grade } from "../domain/review/grade";
import type { ObjectiveMemory } from "../domain/review/learn";
import { type Learned, learnAll } from "../domain/review/learn-all";
import { utcDay } from "../domain/review/utc-day";
import { Prisma } from "./generated/client";

/** An answer on its way into memory. `hidden`: by a reset, so that it teaches its learner nothing. */
export type TeachingAnswer = {
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
export type CountedAnswer = TeachingAnswer & { timeOnTaskMs: number; rapidGuess: boolean };

const reviewRows = ({ reviews }: Learned<TeachingAnswer>) =>
  reviews.map(({ objective, at, grade, questionId }) => ({
    objective,
    day: utcDay(at),
    at,
    grade,
    question: questionId,
  }));

const cardRows = ({ reviews, memories }: Learned<TeachingAnswer>) => {
  const last = new Map(reviews.map((review) => [review.objective, review]));
  return [...last.values()].map(({ objective, article, section }) => {
    const state = memories.get(objective)?.card;
    return { objective, article, section, state, due: state?.due };
  });
};

const missRows = ({ misses }: Learned<TeachingAnswer>) =>
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
const retestRows = ({ memories }: Learned<TeachingAnswer>, before: ReadonlyMap<string, ObjectiveMemory>) =>
  [...memories].flatMap(([objective, { retest }]) =>
    retest && before.get(objective)?.retest?.on ? [{ objective, on: retest.on, passed: retest.passed }] : [],
  );

const attemptRows = (answers: readonly CountedAnswer[]) =>
  answers.map(({ questionId, version, at, score, answer, timeOnTaskMs, rapidGuess }) => ({
    question: questionId,
    version,
    at,
    score,
    chosen: [...new Set(chosenOptions(answer))],
    elapsed: Array.from({ length: elapsedClasses }, (_, index) => (index + 1 === elapsedClass(timeOnTaskMs) ? 1 : 0)),
    rapid: rapidGuess,
  }));

type Teaching = {
  before: ReadonlyMap<string, ObjectiveMemory>;
  retention: number;
  attempts: readonly CountedAnswer[];
};

/**
 * Has the database write what answers leave in their learner's memory, and counts those that are first attempts. An
 * expression for the caller's statement or transaction, which holds the learner's turn: `before` must be what is stored
 * of the answers' objectives, and must still be so. `attempts`: those that statistics may not know yet, hidden or not.
 */
export const teach = (
  learnerId: string,
  answers: readonly TeachingAnswer[],
  { before, retention, attempts }: Teaching,
): Prisma.Sql => {
  const visible = answers.filter(({ hidden }) => !hidden);
  const learned = learnAll(before, visible, retention);
  const lesson = {
    reviews: reviewRows(learned),
    cards: cardRows(learned),
    retests: retestRows(learned, before),
    misses: missRows(learned),
    attempts: attemptRows(attempts),
  };
  return Prisma.sql`teach(${learnerId}::uuid, ${JSON.stringify(lesson)}::jsonb)::text`;
};
