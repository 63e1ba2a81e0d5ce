import type pg from "pg";
import { cardSchema } from "../../src/domain/review/card";
import { articleSlug, labelsIn } from "./clients/labelled-article";
import type { Stored } from "./stored";

const onlyLabel = (content: unknown): number => labelsIn(JSON.stringify(content))[0] ?? 0;

/** Reads what is there when the run is over, past the product and its statements. */
export const readStored = async (client: pg.Client): Promise<Stored> => {
  const rows = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
  const revisions = await rows("SELECT number, content FROM revision WHERE article_slug = $1 ORDER BY number", [
    articleSlug,
  ]);
  const [{ current_number: number }] = await rows("SELECT current_number FROM article WHERE slug = $1", [articleSlug]);
  const labelled = revisions.map((row) => ({ number: row.number, label: onlyLabel(row.content) }));
  const cards = await rows(`
    SELECT c.learner_id AS learner, c.objective, c.state, l.desired_retention AS retention
    FROM card c JOIN learner l ON l.id = c.learner_id`);
  const live = await rows(
    `SELECT i.identity, v.content FROM item_version v JOIN item i ON i.id = v.item_id
     WHERE v.article_slug = $1 AND v.retired_at IS NULL`,
    [articleSlug],
  );
  return {
    responses: await rows(`
      SELECT r.id, r.learner_id AS learner, r.block_id AS block, r.question_id AS question, v.objective, v.id AS version,
        r.mode, r.ordinal, r.answer, r.score, r.grade, r.rapid_guess AS "rapidGuess", r.feedback AS reply,
        CASE WHEN r.mode = 'tutor' THEN r.created_at WHEN b.settled_at IS NOT NULL THEN LEAST(b.finished_at, b.deadline)
        END AS at
      FROM response r JOIN block b ON b.id = r.block_id JOIN block_question q ON q.id = r.question_id
      JOIN item_version v ON v.id = q.item_version_id`),
    // Where a server's clock was a day behind, another found the time of its timed block up, and ended it with that.
    finished: (
      await rows(
        "SELECT id FROM block WHERE finished_at IS NOT NULL OR (settled_at IS NOT NULL AND deadline <= settled_at)",
      )
    ).map(({ id }) => id),
    reviews: await rows(
      "SELECT learner_id AS learner, objective, day::text, at, grade, question_id AS question FROM review",
    ),
    cards: cards.map(({ state, ...card }) => ({ ...card, card: cardSchema.parse(state) })),
    attempts: await rows(
      "SELECT learner_id AS learner, item_version_id AS version, question_id AS question FROM attempt",
    ),
    statistics: await rows(`
      SELECT item_version_id AS version, attempts, score_sum AS "scoreSum", COALESCE(
        (SELECT json_object_agg(option, chosen) FROM option_statistics o WHERE o.item_version_id = s.item_version_id), '{}'
      ) AS chosen FROM item_statistics s`),
    revisions: labelled,
    current: labelled.find((revision) => revision.number === number) ?? { number, label: 0 },
    live: live.map(({ identity, content }) => ({ identity, labels: labelsIn(JSON.stringify(content)) })),
  };
};
