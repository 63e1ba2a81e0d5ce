import type { Mode } from "../../domain/block/block-request";
import type { PrismaClient } from "../generated/client";

/** `guides`: titles of today. `right`: null while a timed block runs, for it would tell the key. */
export type PastBlock = {
  id: string;
  mode: Mode;
  createdAt: Date;
  over: boolean;
  guides: string[];
  answered: number;
  total: number;
  right: number | null;
};

/** `day`: a UTC day on which something was answered. */
export type PractisedDay = { day: string; answers: number; right: number };

const readBlocks = (client: PrismaClient, learnerId: string, now: Date): Promise<PastBlock[]> =>
  client.$queryRaw<PastBlock[]>`
    SELECT b.id, b.mode, b.created_at AS "createdAt", over, count(*)::int AS total, count(r.score)::int AS answered,
      array_agg(DISTINCT v.content->>'title') AS guides,
      CASE WHEN b.mode = 'tutor' OR over THEN (count(*) FILTER (WHERE r.score = 1))::int END AS right
    FROM block b
    CROSS JOIN LATERAL (SELECT b.finished_at IS NOT NULL OR COALESCE(b.deadline < ${now}, false) AS over) state
    JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    JOIN item_version w ON w.id = q.item_version_id
    JOIN article a ON a.slug = w.article_slug
    JOIN revision v ON v.article_slug = a.slug AND v.number = a.current_number
    LEFT JOIN LATERAL (SELECT score FROM response WHERE question_id = q.id ORDER BY ordinal DESC LIMIT 1) r ON true
    WHERE b.learner_id = ${learnerId}::uuid
    GROUP BY b.id, over
    ORDER BY b.created_at DESC, b.id`;

const readDays = (client: PrismaClient, learnerId: string): Promise<PractisedDay[]> =>
  client.$queryRaw<PractisedDay[]>`
    SELECT to_char(r.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*)::int AS answers,
      (count(*) FILTER (WHERE r.score = 1))::int AS right
    FROM block b
    JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    CROSS JOIN LATERAL (
      SELECT score, created_at FROM response WHERE question_id = q.id ORDER BY ordinal DESC LIMIT 1
    ) r
    WHERE b.learner_id = ${learnerId}::uuid AND (b.mode = 'tutor' OR b.settled_at IS NOT NULL)
    GROUP BY day ORDER BY day`;

/** What this learner has practised: the latest block first; the days in order, without those of a running timed block. */
export const readHistory = async (
  client: PrismaClient,
  learnerId: string,
  now: Date,
): Promise<{ blocks: PastBlock[]; days: PractisedDay[] }> => {
  const [blocks, days] = await Promise.all([readBlocks(client, learnerId, now), readDays(client, learnerId)]);
  return { blocks, days };
};
