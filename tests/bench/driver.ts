import { randomUUID } from "node:crypto";
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
  SELECT b.mode, b.deadline, b.finished_at, v.content,
    (SELECT COALESCE(max(r.ordinal), 0) FROM response r WHERE r.question_id = q.id) AS answers
  FROM block b JOIN block_question q ON q.block_id = b.id AND q.id = $2::uuid
  JOIN item_version v ON v.id = q.item_version_id
  WHERE b.id = $1::uuid AND b.learner_id = $3::uuid`;

const insertResponse = `
  INSERT INTO response (id, learner_id, block_id, question_id, mode, ordinal, answer, elapsed_ms, score, body_hash, reply, created_at)
  SELECT $1::uuid, learner_id, id, $3::uuid, mode, 1, '{"option":"a"}', 1000, 0, repeat('0', 64), '{}', now()
  FROM block WHERE id = $2::uuid AND learner_id = $4::uuid AND finished_at IS NULL FOR SHARE`;

const overQuery = async (query: Query, close: () => Promise<void>): Promise<Driver> => {
  const live = await query("SELECT id FROM item_version WHERE retired_at IS NULL ORDER BY id LIMIT 10", []);
  const versions = live.rows.map(({ id }) => id);
  return {
    learner: async () => {
      const hash = randomUUID().replaceAll("-", "").padEnd(64, "0");
      const { rows } = await query("INSERT INTO learner (token_hash) VALUES ($1) RETURNING id", [hash]);
      return String(rows[0]?.id);
    },
    startBlock: async (learner) => {
      const { rows } = await query(insertBlock, [learner, versions]);
      return { block: String(rows[0]?.block_id), questions: rows.map(({ id }) => String(id)) };
    },
    answer: async (learner, block, question) => {
      await query(readQuestion, [block, question, learner]);
      await query(insertResponse, [randomUUID(), block, question, learner]);
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
