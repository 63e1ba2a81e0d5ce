import { certaintySchema } from "../../domain/block/response-request";
import type { Answer } from "../../domain/item/answer/answer";
import { formSchema } from "../../domain/item/form";
import { answerDefinitionOf } from "../../domain/item/forms/answer-definitions";
import {
  type CountedLearner,
  countingRule,
  countLearner,
  type FirstAttempt,
} from "../../domain/statistics/first-attempts/count-learner";
import {
  negated,
  sumBySubject,
  sumTallies,
  talliesSchema,
  tallyChanges,
  tallySchema,
} from "../../domain/statistics/first-attempts/tally";
import { flag, float, instant, int, json, oneOf, orNull, text, uuid } from "../database/column";
import { inTransaction } from "../database/in-transaction";
import { command, query, type RowOf } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { latestResponse } from "../response/latest-response";
import { storedAnswer } from "../response/stored-answer";
import { addToTallies, lockTallies } from "./add-to-tallies";

/** Nobody deletes them meanwhile; they may go on answering. */
const lockLearners = query(
  { id: uuid, version: int },
  (learners: readonly string[]) => Prisma.sql`
    SELECT id, review_state_version AS version FROM learner WHERE id = ANY(${[...learners]}::uuid[]) ORDER BY id FOR KEY SHARE`,
  (sql, { learnerId }) => sql([learnerId]),
);

const attemptRow = {
  learner: uuid,
  version: int,
  objective: text,
  at: instant,
  form: oneOf(formSchema),
  hidden: flag,
  answer: orNull(json),
  score: orNull(float),
  certainty: orNull(oneOf(certaintySchema)),
  timeOnTaskMs: orNull(int),
  rapidGuess: orNull(flag),
};

/** First attempts, each with the answer that counts, where it is still there. The limit keeps the lookups by an index. */
const readAttempts = query(
  attemptRow,
  (learners: readonly string[]) => Prisma.sql`
    SELECT a.learner_id AS learner, a.item_version_id AS version, v.objective, a.at, v.form,
      asked.reset_id IS NOT NULL AS hidden, asked.answer, asked.score, asked.certainty,
      asked.time_on_task_ms AS "timeOnTaskMs", asked.rapid_guess AS "rapidGuess"
    FROM attempt a
    JOIN item_version v ON v.id = a.item_version_id
    LEFT JOIN LATERAL (
      SELECT q.reset_id, r.answer, r.score, r.certainty, r.time_on_task_ms, r.rapid_guess
      FROM block_question q CROSS JOIN LATERAL ${latestResponse} r
      WHERE q.id = a.question_id LIMIT 1
    ) asked ON true
    WHERE a.learner_id = ANY(${[...learners]}::uuid[])`,
  (sql, { learnerId }) => sql([learnerId]),
);

const toFirstAttempt = (row: RowOf<typeof attemptRow>): FirstAttempt => {
  const { version, objective, at, form, hidden, answer, score, certainty, timeOnTaskMs, rapidGuess } = row;
  const isGone = hidden || answer === null || score === null || timeOnTaskMs === null || rapidGuess === null;
  const chosenOf = answerDefinitionOf({ form }).chosen as (answer: Answer) => string[];
  return {
    ...{ version, objective, at: at.getTime() },
    answer: isGone ? null : { score, chosen: chosenOf(storedAnswer(answer)), certainty, timeOnTaskMs, rapidGuess },
  };
};

type StoredCount = CountedLearner & { learner: string; reviewStateVersion: number };

const storeCounted = command(
  (counted: readonly StoredCount[]) => Prisma.sql`
    INSERT INTO counted_learner (learner_id, rule, review_state_version, versions, own)
    SELECT learner, ${countingRule}::int, "reviewStateVersion", versions, own
    FROM jsonb_to_recordset(${JSON.stringify(counted)}::jsonb)
      AS next (learner uuid, "reviewStateVersion" int, versions jsonb, own jsonb)
    ON CONFLICT (learner_id) DO UPDATE SET rule = EXCLUDED.rule, review_state_version = EXCLUDED.review_state_version,
      versions = EXCLUDED.versions, own = EXCLUDED.own`,
  (sql, { learnerId }) => sql([{ learner: learnerId, reviewStateVersion: 0, versions: {}, own: {} }]),
);

/** What one learner added before and adds now, as the difference. */
const changeOf = (before: { versions: unknown; own: unknown } | undefined, now: CountedLearner) => ({
  versions: tallyChanges(talliesSchema.parse(before?.versions ?? {}), now.versions),
  own: sumTallies([negated(tallySchema.parse(before?.own ?? {})), now.own]),
});

/**
 * Counts all that these learners have answered, in place of what was counted of them before. An answer that comes meanwhile is
 * counted now or the next time, never twice. How many learners there were.
 */
export const countLearners = (client: PrismaClient, learners: readonly string[]): Promise<number> =>
  inTransaction(client, async (transaction) => {
    await lockTallies(transaction);
    const locked = await lockLearners(transaction, learners);
    const ids = locked.map(({ id }) => id);
    const attempts = await readAttempts(transaction, ids);
    const byLearner = new Map<string, FirstAttempt[]>(ids.map((id) => [id, []]));
    for (const attempt of attempts) byLearner.get(attempt.learner)?.push(toFirstAttempt(attempt));
    const before = new Map(
      (await transaction.countedLearner.findMany({ where: { learnerId: { in: ids } } })).map((row) => [
        row.learnerId,
        row,
      ]),
    );
    const counted = locked.map(({ id: learner, version: reviewStateVersion }) => ({
      ...{ learner, reviewStateVersion },
      ...countLearner(byLearner.get(learner) ?? []),
    }));
    const changes = counted.map(({ learner, versions, own }) => changeOf(before.get(learner), { versions, own }));
    await addToTallies(
      transaction,
      sumBySubject(changes.flatMap(({ versions }) => Object.entries(versions))),
      sumTallies(changes.map(({ own }) => own)),
    );
    await storeCounted(transaction, counted);
    return counted.length;
  });
