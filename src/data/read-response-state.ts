import type { Mode } from "../domain/block/block-request";
import type { Reply, ResponseState } from "../domain/block/decide-response";
import { medianElapsed } from "../domain/review/elapsed-counts";
import type { ObjectiveMemory } from "../domain/review/learn";
import type { Prisma, PrismaClient } from "./generated/client";
import { storedItem } from "./stored-item";
import { type StoredMemory, storedMemory } from "./stored-memory";

/** A question of a block, by its learner. */
export type Place = { learnerId: string; blockId: string; questionId: string };

/**
 * What stands at the place before an answer is recorded. `memory`: what its learner remembers of the objective, at
 * `memoryVersion`; `outdated`: its fact has changed since it was asked; `unsettled`: a timed block of the learner, whose
 * time is up, has still to enter memory.
 */
export type PlaceState = ResponseState & {
  version: number;
  objective: string;
  section: string;
  outdated: boolean;
  hidden: boolean;
  unsettled: boolean;
  medianMs: number | null;
  memory: ObjectiveMemory;
  memoryVersion: number;
  retention: number;
};

type Row = StoredMemory & {
  mode: Mode;
  deadline: Date | null;
  finished_at: Date | null;
  settled_at: Date | null;
  article_slug: string;
  version: number;
  objective: string;
  section: string;
  content: Prisma.JsonValue;
  outdated: boolean;
  hidden: boolean;
  unsettled: boolean;
  elapsed_counts: number[] | null;
  memory_version: number;
  desired_retention: number;
  answers: number;
  body_hash: string | null;
  reply: Reply | null;
};

/** One statement, for every answer pays for it. Null: no such question in a block of this learner. */
export const readResponseState = async (
  client: PrismaClient,
  { learnerId, blockId, questionId }: Place,
  { responseId, now }: { responseId: string; now: Date },
): Promise<PlaceState | null> => {
  const [row] = await client.$queryRaw<Row[]>`
    SELECT b.mode, b.deadline, b.finished_at, b.settled_at, v.article_slug, v.id AS version, v.objective, v.section, v.content,
      v.changed_facts IS NOT NULL AS outdated, q.reset_id IS NOT NULL AS hidden, s.elapsed_counts,
      l.memory_version, l.desired_retention, same.body_hash, same.reply,
      (SELECT COALESCE(max(r.ordinal), 0) FROM response r WHERE r.question_id = q.id) AS answers,
      card.state AS card_state, miss.retest_on::text, miss.retests_passed,
      (SELECT max(day) FROM review WHERE learner_id = l.id AND objective = v.objective)::text AS reviewed_on,
      EXISTS (
        SELECT FROM block other WHERE other.learner_id = l.id AND other.settled_at IS NULL AND other.deadline < ${now}
      ) AS unsettled
    FROM block b
    JOIN learner l ON l.id = b.learner_id
    JOIN block_question q ON q.block_id = b.id AND q.id = ${questionId}::uuid
    JOIN item_version v ON v.id = q.item_version_id
    LEFT JOIN item_statistics s ON s.item_version_id = v.id
    LEFT JOIN card ON card.learner_id = l.id AND card.objective = v.objective
    LEFT JOIN LATERAL (
      SELECT retest_on, retests_passed FROM miss
      WHERE learner_id = l.id AND objective = v.objective AND retest_on IS NOT NULL LIMIT 1
    ) miss ON true
    LEFT JOIN response same ON same.learner_id = b.learner_id AND same.id = ${responseId}::uuid
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid`;
  if (!row) return null;
  const { mode, version, objective, section, outdated, hidden, unsettled, answers, body_hash, reply } = row;
  return {
    mode,
    deadline: row.deadline,
    // What memory has taken in is over, also for an answer that set out before the time was up.
    finishedAt: row.finished_at ?? row.settled_at,
    question: { id: questionId, article: row.article_slug, item: storedItem(row.content) },
    answers,
    sameId: body_hash === null || reply === null ? null : { bodyHash: body_hash, reply },
    version,
    objective,
    section,
    outdated,
    hidden,
    unsettled,
    medianMs: medianElapsed(row.elapsed_counts ?? []),
    memory: storedMemory(row),
    memoryVersion: row.memory_version,
    retention: row.desired_retention,
  };
};
