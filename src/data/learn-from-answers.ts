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
  elapsedMs: number;
  certainty: Certainty | null;
  misconception: string | null;
  hidden: boolean;
};

const json = (rows: readonly object[]) => Prisma.sql`${JSON.stringify(rows)}::jsonb`;

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

const attemptRows = (answers: readonly TeachingAnswer[]) =>
  answers.map(({ questionId, version, at, score, answer, elapsedMs }) => ({
    question: questionId,
    version,
    at,
    score,
    chosen: [...new Set(chosenOptions(answer))],
    elapsed: Array.from({ length: elapsedClasses }, (_, index) => (index + 1 === elapsedClass(elapsedMs) ? 1 : 0)),
  }));

/**
 * What the answers leave in a learner's memory, as steps (`WITH … AS`) of a statement whose first steps lock the learner
 * against other teaching: reviews, cards, misses and their retests. `condition` holds them back where it is false.
 * `before` must be what is stored of the answers' objectives, read under that lock or checked by it.
 */
export const memorySteps = (
  learnerId: string,
  answers: readonly TeachingAnswer[],
  {
    before,
    retention,
    condition,
  }: { before: ReadonlyMap<string, ObjectiveMemory>; retention: number; condition: Prisma.Sql },
): Prisma.Sql => {
  const visible = answers.filter(({ hidden }) => !hidden);
  const learned = learnAll(before, visible, retention);
  const learner = Prisma.sql`${learnerId}::uuid`;
  return Prisma.sql`
    reviewed AS (
      INSERT INTO review (learner_id, objective, day, at, grade, question_id)
      SELECT ${learner}, objective, day, at, grade, question
      FROM jsonb_to_recordset(${json(reviewRows(learned))})
        AS next (objective text, day date, at timestamptz, grade text, question uuid)
      WHERE ${condition}
    ), remembered AS (
      INSERT INTO card (learner_id, objective, article_slug, section, state, due)
      SELECT ${learner}, objective, article, section, state, due
      FROM jsonb_to_recordset(${json(cardRows(learned))})
        AS next (objective text, article text, section text, state jsonb, due timestamptz)
      WHERE ${condition}
      ON CONFLICT (learner_id, objective) DO UPDATE SET article_slug = EXCLUDED.article_slug,
        section = EXCLUDED.section, state = EXCLUDED.state, due = EXCLUDED.due
    ), retested AS (
      UPDATE miss SET retest_on = next."on", retests_passed = next.passed
      FROM jsonb_to_recordset(${json(retestRows(learned, before))}) AS next (objective text, "on" date, passed int)
      WHERE miss.learner_id = ${learner} AND miss.objective = next.objective AND miss.retest_on IS NOT NULL
        AND ${condition}
    ), missed AS (
      INSERT INTO miss (learner_id, question_id, objective, at, misconception, certainty, retest_on, retests_passed)
      SELECT ${learner}, question, objective, at, misconception, certainty, "on", passed
      FROM jsonb_to_recordset(${json(missRows(learned))})
        AS next (question uuid, objective text, at timestamptz, misconception text, certainty text, "on" date, passed int)
      WHERE ${condition}
    )`;
};

/**
 * Counts the answers that are their learner's first attempts at those versions, as further steps of the same statement.
 * Rows that learners share are locked in the order of the versions, so that no two transactions wait for each other.
 */
export const statisticsSteps = (
  learnerId: string,
  answers: readonly TeachingAnswer[],
  condition: Prisma.Sql,
): Prisma.Sql => {
  const attempts = json(attemptRows(answers));
  return Prisma.sql`
    attempted AS (
      INSERT INTO attempt (learner_id, item_version_id, question_id, at)
      SELECT ${learnerId}::uuid, version, question, at
      FROM jsonb_to_recordset(${attempts}) AS next (version int, question uuid, at timestamptz)
      WHERE ${condition}
      ON CONFLICT DO NOTHING
      RETURNING item_version_id
    ), counted AS (
      INSERT INTO item_statistics AS known (item_version_id, attempts, score_sum, score_squares, elapsed_counts)
      SELECT version, 1, score, score * score, elapsed
      FROM attempted
      JOIN jsonb_to_recordset(${attempts}) AS next (version int, score float8, elapsed int[])
        ON next.version = attempted.item_version_id
      ORDER BY version
      ON CONFLICT (item_version_id) DO UPDATE SET
        attempts = known.attempts + 1,
        score_sum = known.score_sum + EXCLUDED.score_sum,
        score_squares = known.score_squares + EXCLUDED.score_squares,
        elapsed_counts = (
          SELECT array_agg(COALESCE(before, 0) + more ORDER BY place)
          FROM unnest(known.elapsed_counts, EXCLUDED.elapsed_counts) WITH ORDINALITY AS counts (before, more, place)
        )
      RETURNING item_version_id
    ), chosen AS (
      INSERT INTO option_statistics AS known (item_version_id, option, chosen)
      SELECT version, option, 1
      FROM counted
      JOIN jsonb_to_recordset(${attempts}) AS next (version int, chosen text[])
        ON next.version = counted.item_version_id
      CROSS JOIN LATERAL unnest(next.chosen) AS option
      ORDER BY version, option
      ON CONFLICT (item_version_id, option) DO UPDATE SET chosen = known.chosen + 1
    )`;
};
