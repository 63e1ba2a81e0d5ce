import { int, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/**
 * How many learners answered the version of each of these items that is in use, and how many have a card of what it tests.
 * Answers that a reset hides do not count. Who has a card has a review, and a review is found by its question; by an objective
 * alone all cards would be read.
 */
export const countAnswered = query(
  { identity: text, answered: int, held: int },
  (identities: readonly string[]) => Prisma.sql`
    WITH live AS (
      SELECT i.identity, v.id, v.objective FROM item i
      JOIN item_version v ON v.item_id = i.id AND v.retired_at IS NULL
      WHERE i.identity = ANY(${[...identities]}::text[])
    ), answered AS (
      SELECT live.id, count(DISTINCT b.learner_id)::int AS learners FROM live
      JOIN block_question q ON q.item_version_id = live.id AND q.reset_id IS NULL
      JOIN block b ON b.id = q.block_id
      WHERE EXISTS (SELECT FROM response r WHERE r.question_id = q.id)
      GROUP BY live.id
    ), held AS (
      SELECT v.objective, count(DISTINCT r.learner_id)::int AS learners
      FROM item_version v
      JOIN block_question q ON q.item_version_id = v.id
      JOIN review r ON r.question_id = q.id AND r.objective = v.objective
      WHERE v.objective IN (SELECT objective FROM live) GROUP BY v.objective
    )
    SELECT live.identity, coalesce(answered.learners, 0) AS answered, coalesce(held.learners, 0) AS held
    FROM live
    LEFT JOIN answered ON answered.id = live.id
    LEFT JOIN held ON held.objective = live.objective
    ORDER BY live.identity`,
  (sql, { identity }) => sql([identity]),
);
