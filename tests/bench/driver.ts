import { randomInt, randomUUID } from "node:crypto";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

type Row = Record<string, unknown>;
type Query = (sql: string, values: unknown[]) => Promise<{ rows: Row[] }>;

/** The two acts of practice as plain SQL through the driver: the floor for any code above it. */
export type Driver = {
  startBlock: (learner: string) => Promise<{ block: string; questions: string[] }>;
  answer: (learner: string, block: string, question: string) => Promise<void>;
  learner: () => Promise<string>;
  close: () => Promise<void>;
};

const insertBlock = `
  WITH started AS (
    INSERT INTO block (learner_id, mode, seed, request, short_by, created_at)
    VALUES ($1::uuid, 'tutor', 'bench', '{}', 0, now()) RETURNING id
  ), asked AS (
    INSERT INTO block_question (block_id, position, item_version_id)
    SELECT started.id, chosen.position, chosen.version
    FROM started, unnest($2::int[]) WITH ORDINALITY AS chosen (version, position)
    RETURNING id, block_id, position, item_version_id
  )
  SELECT asked.id, asked.block_id, v.content FROM asked JOIN item_version v ON v.id = asked.item_version_id
  ORDER BY asked.position`;

const readQuestion = `
  SELECT b.mode, b.deadline, b.finished_at, v.content, v.id AS version, v.objective, v.article_slug, v.section,
    l.review_state_version,
    (SELECT state FROM card WHERE learner_id = $3::uuid AND objective = v.objective) AS card,
    (SELECT max(day) FROM review WHERE learner_id = $3::uuid AND objective = v.objective) AS reviewed_on,
    (SELECT elapsed_counts FROM item_statistics WHERE item_version_id = v.id) AS elapsed_counts,
    (SELECT COALESCE(max(ordinal), 0) FROM response WHERE question_id = $2::uuid) AS answers
  FROM block b JOIN learner l ON l.id = b.learner_id
  JOIN block_question q ON q.block_id = b.id AND q.id = $2::uuid
  JOIN item_version v ON v.id = q.item_version_id
  WHERE b.id = $1::uuid AND b.learner_id = $3::uuid`;

const insertResponse = `
  WITH turn AS (
    UPDATE learner SET review_state_version = review_state_version + 1 WHERE id = $4::uuid AND review_state_version = $5 RETURNING id
  ), place AS (
    SELECT b.learner_id, b.id, b.mode FROM turn JOIN block b ON b.learner_id = turn.id JOIN item_version v ON v.id = $6
    WHERE b.id = $2::uuid AND b.finished_at IS NULL FOR SHARE OF b, v
  ), answered AS (
    INSERT INTO response (id, learner_id, block_id, question_id, mode, ordinal, answer, elapsed_ms, score, grade, body_hash,
                          feedback, created_at, time_on_task_ms, rapid_guess)
    SELECT $1::uuid, learner_id, id, $3::uuid, mode, 1, '{"option":"a"}', 1000, 1, 'good', repeat('0', 64), '{}', now(), 5000, false
    FROM place RETURNING id
  )
  SELECT apply_reviews($4::uuid, $7::jsonb)::text FROM answered`;

/** The review of a right answer; none of an objective that was answered today. */
const reviewFor = ({ version, objective, article_slug, section, reviewed_on }: Row, question: string) => {
  const at = new Date();
  const isReview = reviewed_on === null;
  const state = { stability: 2.3, difficulty: 2.1, reps: 1, lapses: 0, grade: "good", reviewedAt: at, due: at };
  return JSON.stringify({
    reviews: isReview ? [{ objective, day: at, at, grade: "good", question }] : [],
    cards: isReview ? [{ objective, article: article_slug, section, state, due: at }] : [],
    retests: [],
    misses: [],
    attempts: [{ question, version, at, score: 1, chosen: ["right"], elapsed: Array.from({ length: 23 }, () => 0) }],
  });
};

const overQuery = async (query: Query, close: () => Promise<void>): Promise<Driver> => {
  const live = await query("SELECT id FROM item_version WHERE retired_at IS NULL ORDER BY id LIMIT 1000", []);
  const versions = live.rows.map(({ id }) => id);
  // Learners meet different items, as they do in the product: one item for all would queue them up at its statistics.
  const tenVersions = () => {
    const first = randomInt(Math.max(1, versions.length - 9));
    return versions.slice(first, first + 10);
  };
  return {
    learner: async () => {
      const { rows } = await query("INSERT INTO learner DEFAULT VALUES RETURNING id", []);
      return String(rows[0]?.id);
    },
    startBlock: async (learner) => {
      const { rows } = await query(insertBlock, [learner, tenVersions()]);
      return { block: String(rows[0]?.block_id), questions: rows.map(({ id }) => String(id)) };
    },
    answer: async (learner, block, question) => {
      const [position = {}] = (await query(readQuestion, [block, question, learner])).rows;
      const known = [position.review_state_version, position.version];
      await query(insertResponse, [randomUUID(), block, question, learner, ...known, reviewFor(position, question)]);
    },
    close,
  };
};

export const openDriver = async (environment: { DATA_DIR: string; DATABASE_URL?: string }): Promise<Driver> => {
  if (environment.DATABASE_URL) {
    const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: 10 });
    return overQuery(
      (sql, values) => pool.query(sql, values),
      () => pool.end(),
    );
  }
  const pglite = await PGlite.create({ dataDir: path.join(environment.DATA_DIR, "postgres") });
  return overQuery(
    (sql, values) => pglite.query<Row>(sql, values),
    () => pglite.close(),
  );
};
