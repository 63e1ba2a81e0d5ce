import type { Mode } from "../domain/block/block-request";
import type { Answer } from "../domain/question/answer";
import type { Certainty } from "../domain/review/calibration";
import type { Grade } from "../domain/review/grade";
import { misconceptionOf } from "../domain/review/misconception-of";
import { restScores } from "../domain/review/rest-scores";
import { announceChange } from "./announce-change";
import { Prisma } from "./generated/client";
import { memorySteps, statisticsSteps, type TeachingAnswer } from "./learn-from-answers";
import { storedItem } from "./stored-item";
import { type StoredMemory, storedMemory } from "./stored-memory";
import { takeTurn } from "./take-turn";

type Row = StoredMemory & {
  questionId: string;
  version: number;
  objective: string;
  article: string;
  section: string;
  content: Prisma.JsonValue;
  outdated: boolean;
  hidden: boolean;
  grade: Grade;
  score: number;
  answer: Answer;
  elapsedMs: number;
  certainty: Certainty | null;
};

/** The answers that count, in the order of the block, each beside what is remembered of its objective. */
const readAnswers = (transaction: Prisma.TransactionClient, learnerId: string, blockId: string): Promise<Row[]> =>
  transaction.$queryRaw<Row[]>`
    SELECT q.id AS "questionId", v.id AS version, v.objective, v.article_slug AS article, v.section, v.content,
      v.changed_facts IS NOT NULL AS outdated, q.reset_id IS NOT NULL AS hidden,
      r.grade, r.score, r.answer, r.elapsed_ms AS "elapsedMs", r.certainty,
      card.state AS card_state, miss.retest_on::text, miss.retests_passed,
      (SELECT max(day) FROM review WHERE learner_id = ${learnerId}::uuid AND objective = v.objective)::text AS reviewed_on
    FROM block_question q
    JOIN item_version v ON v.id = q.item_version_id
    CROSS JOIN LATERAL (
      SELECT grade, score, answer, elapsed_ms, certainty FROM response
      WHERE question_id = q.id ORDER BY ordinal DESC LIMIT 1
    ) r
    LEFT JOIN card ON card.learner_id = ${learnerId}::uuid AND card.objective = v.objective
    LEFT JOIN LATERAL (
      SELECT retest_on, retests_passed FROM miss
      WHERE learner_id = ${learnerId}::uuid AND objective = v.objective AND retest_on IS NOT NULL LIMIT 1
    ) miss ON true
    WHERE q.block_id = ${blockId}::uuid
    ORDER BY q.position`;

const teach = async (
  transaction: Prisma.TransactionClient,
  learnerId: string,
  rows: readonly Row[],
  { retention, at }: { retention: number; at: Date },
) => {
  const before = new Map(rows.map((row) => [row.objective, storedMemory(row)]));
  const answers: TeachingAnswer[] = rows.map(({ content, ...row }) => ({
    ...row,
    at,
    misconception: misconceptionOf(storedItem(content), row.answer),
  }));
  const condition = Prisma.sql`true`;
  await transaction.$queryRaw`
    WITH ${memorySteps(learnerId, answers, { before, retention, condition })},
    ${statisticsSteps(learnerId, answers, condition)}
    SELECT count(*) FROM chosen`;
};

/** Adds how the rest of the block went to the statistics of those answers that were first attempts. */
const addRests = async (transaction: Prisma.TransactionClient, learnerId: string, rows: readonly Row[]) => {
  const rests = restScores(rows.map(({ score }) => score));
  const rested = rows.map(({ questionId, version, score }, index) => ({
    question: questionId,
    version,
    score,
    rest: rests[index] ?? null,
  }));
  await transaction.$executeRaw`
    INSERT INTO item_statistics AS known (item_version_id, rest_attempts, rest_sum, rest_squares, rest_score_sum,
                                          rest_score_squares, rest_products)
    SELECT version, 1, rest, rest * rest, score, score * score, score * rest
    FROM jsonb_to_recordset(${JSON.stringify(rested)}::jsonb) AS next (version int, question uuid, score float8, rest float8)
    JOIN attempt ON attempt.learner_id = ${learnerId}::uuid AND attempt.item_version_id = version
      AND attempt.question_id = question
    WHERE rest IS NOT NULL
    ORDER BY version
    ON CONFLICT (item_version_id) DO UPDATE SET
      rest_attempts = known.rest_attempts + 1,
      rest_sum = known.rest_sum + EXCLUDED.rest_sum,
      rest_squares = known.rest_squares + EXCLUDED.rest_squares,
      rest_score_sum = known.rest_score_sum + EXCLUDED.rest_score_sum,
      rest_score_squares = known.rest_score_squares + EXCLUDED.rest_score_squares,
      rest_products = known.rest_products + EXCLUDED.rest_products`;
};

/**
 * Takes a block that is over into memory, once: the answers of a timed block teach, as of its end, because only then was
 * the learner told; and the statistics get how the rest of the block went. `finish`: ends the block too, if it is open.
 */
export const settleBlock = async (
  transaction: Prisma.TransactionClient,
  { learnerId, blockId, now, finish }: { learnerId: string; blockId: string; now: Date; finish: boolean },
): Promise<void> => {
  const retention = await takeTurn(transaction, learnerId);
  if (finish)
    await transaction.block.updateMany({
      where: { id: blockId, learnerId, finishedAt: null },
      data: { finishedAt: now },
    });
  const [block] = await transaction.$queryRaw<{ mode: Mode; at: Date }[]>`
    UPDATE block SET settled_at = ${now}
    WHERE id = ${blockId}::uuid AND learner_id = ${learnerId}::uuid AND settled_at IS NULL
    RETURNING mode, LEAST(finished_at, deadline) AS at`;
  if (!block || retention === null) return;
  const rows = await readAnswers(transaction, learnerId, blockId);
  if (rows.length === 0) return;
  if (block.mode === "timed") {
    await teach(transaction, learnerId, rows, { retention, at: block.at });
    const outdated = rows.filter((row) => row.outdated && !row.hidden).map(({ version }) => version);
    await announceChange(transaction, outdated, now, learnerId);
  }
  await addRests(transaction, learnerId, rows);
};
