import { modeSchema } from "../../domain/block/block-request";
import { formSchema } from "../../domain/item/form";
import { restScores } from "../../domain/statistics/rest-scores";
import { lockCards } from "../card/lock-cards";
import { flag, float, instant, int, oneOf, uuid } from "../database/column";
import { command, query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";
import { announceChange } from "../notice/announce-change";
import { latestResponse } from "../response/latest-response";
import { reviewedAnswerColumns, reviewedAnswerRow, toReviewedAnswer } from "../review/reviewed-answer";
import { reviewsSql, writeReviews } from "../review/reviews-sql";
import { reviewStateColumns, reviewStateRow, toReviewState } from "../review/stored-review-state";

const answerRow = {
  ...reviewedAnswerRow,
  form: oneOf(formSchema),
  outdated: flag,
  hidden: flag,
  timeOnTaskMs: int,
  rapidGuess: flag,
  ...reviewStateRow,
};
type SettledRow = RowOf<typeof answerRow>;

type Settling = { learnerId: string; blockId: string; now: Date; finish: boolean };

/** The answers that count, in the order of the block, each beside the review state of its objective. */
const readAnswers = query(
  answerRow,
  (learnerId: string, blockId: string) => Prisma.sql`
    SELECT ${reviewedAnswerColumns}, v.form, v.retired_at IS NOT NULL AS outdated, q.reset_id IS NOT NULL AS hidden,
      r.time_on_task_ms AS "timeOnTaskMs", r.rapid_guess AS "rapidGuess",
      ${reviewStateColumns(Prisma.sql`${learnerId}::uuid`)}
    FROM block_question q
    JOIN item_version v ON v.id = q.item_version_id
    CROSS JOIN LATERAL ${latestResponse} r
    WHERE q.block_id = ${blockId}::uuid
    ORDER BY q.position`,
  (sql, { learnerId, blockId }) => sql(learnerId, blockId),
);

const reviewAnswers = async (
  transaction: Prisma.TransactionClient,
  learnerId: string,
  rows: readonly SettledRow[],
  { retention, at }: { retention: number; at: Date },
) => {
  const before = new Map(rows.map((row) => [row.objective, toReviewState(row)]));
  const answers = rows.map((row) => ({ ...toReviewedAnswer(row), at }));
  await writeReviews(transaction, reviewsSql(learnerId, answers, { before, retention, attempts: answers }));
};

/** What is known of answers for the statistics of their items. None is a rapid guess. */
type RestedAnswer = { questionId: string; version: number; score: number };

/**
 * Adds how the rest of the block went to the statistics of those answers that were first attempts. A part of the caller's
 * statement; `once`: what must have a row for that.
 */
const addRestsSql = (learnerId: string, answers: readonly RestedAnswer[], once = Prisma.empty): Prisma.Sql => {
  const rests = restScores(answers.map(({ score }) => score));
  const rested = answers.map(({ questionId, version, score }, index) => ({
    question: questionId,
    version,
    score,
    rest: rests[index] ?? null,
  }));
  return Prisma.sql`
    INSERT INTO item_statistics AS known (item_version_id, rest_attempts, rest_sum, rest_squares, rest_score_sum,
                                          rest_score_squares, rest_products)
    SELECT version, 1, rest, rest * rest, score, score * score, score * rest
    FROM jsonb_to_recordset(${JSON.stringify(rested)}::jsonb) AS next (version int, question uuid, score float8, rest float8)
    JOIN attempt ON attempt.learner_id = ${learnerId}::uuid AND attempt.item_version_id = version
      AND attempt.question_id = question
    ${once}
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

const addRests = command(addRestsSql, (sql, { learnerId, questionId, version }) =>
  sql(learnerId, [{ questionId, version, score: 1 }]),
);

/**
 * Finishes a tutor block and settles it, whose answers have moved their cards already, if the learner's reviews are as they
 * were when the answers were read: each answer raises their version. One statement is one transaction. No row: they are not,
 * or it was settled meanwhile.
 */
export const finishTutorBlock = query(
  { id: uuid },
  (
    { learnerId, reviewStateVersion, blockId, now }: Omit<Settling, "finish"> & { reviewStateVersion: number },
    answers: readonly RestedAnswer[],
  ) => Prisma.sql`
    WITH locked AS (
      UPDATE learner SET review_state_version = review_state_version + 1
      WHERE id = ${learnerId}::uuid AND review_state_version = ${reviewStateVersion}
      RETURNING id
    ), ended AS (
      UPDATE block SET settled_at = ${now}, finished_at = COALESCE(finished_at, ${now}::timestamptz)
      FROM locked
      WHERE block.id = ${blockId}::uuid AND block.learner_id = locked.id AND settled_at IS NULL
      RETURNING block.id
    ), rested AS (
      ${addRestsSql(learnerId, answers, Prisma.sql`CROSS JOIN ended`)}
    )
    SELECT id FROM ended`,
  (sql, { learnerId, blockId, now }) => sql({ learnerId, blockId, now, reviewStateVersion: 0 }, []),
);

/** Ends and marks the block, under the lock on its learner. No row: it has been settled before, or is not theirs. */
const takeBlock = query(
  { mode: oneOf(modeSchema), at: instant, retention: float },
  ({ learnerId, blockId, now, finish }: Settling) => Prisma.sql`
    WITH locked AS (${lockCards(learnerId)})
    UPDATE block SET settled_at = ${now}, finished_at = COALESCE(finished_at, ${finish ? now : null}::timestamptz)
    FROM locked
    WHERE block.id = ${blockId}::uuid AND block.learner_id = locked.id AND settled_at IS NULL
    RETURNING mode, LEAST(finished_at, deadline) AS at, locked.desired_retention AS retention`,
  (sql, { learnerId, blockId, now }) => sql({ learnerId, blockId, now, finish: true }),
);

/**
 * Settles a block, once: the answers of a timed block move the learner's cards, as of its end, because only then does the
 * learner get feedback; and the statistics get how the rest of the block went. `finish`: ends it now; without it, its time
 * must be up.
 */
export const settleBlock = async (transaction: Prisma.TransactionClient, settling: Settling): Promise<void> => {
  const { learnerId, blockId, now } = settling;
  const [block] = await takeBlock(transaction, settling);
  if (!block) return;
  const rows = await readAnswers(transaction, learnerId, blockId);
  if (rows.length === 0) return;
  if (block.mode === "timed") {
    await reviewAnswers(transaction, learnerId, rows, block);
    const outdated = rows.filter((row) => row.outdated && !row.hidden).map(({ version }) => version);
    await announceChange(transaction, outdated, now, learnerId);
  }
  await addRests(
    transaction,
    learnerId,
    rows.filter(({ rapidGuess }) => !rapidGuess),
  );
};
