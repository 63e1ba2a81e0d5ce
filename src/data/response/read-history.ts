import { modeSchema } from "../../domain/block/block-request";
import { mostFrequentFirst } from "../../domain/block/most-frequent-first";
import { rightScore } from "../../domain/item/answer/is-right";
import { isOfMisses, namesOfBlock } from "../block/block-names";
import { isOver, isReviewed } from "../block/block-state";
import { flag, instant, int, oneOf, orNull, text, uuid } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { latestResponse } from "./latest-response";

const pastBlock = {
  id: uuid,
  mode: oneOf(modeSchema),
  createdAt: instant,
  over: flag,
  total: int,
  answered: int,
  ...namesOfBlock.columns,
  /** It asks once more what was missed, and nothing else. */
  ofMisses: flag,
  /** Null while a timed block runs, for it would tell the key. */
  right: orNull(int),
};

export type PastBlock = RowOf<typeof pastBlock>;

/** `day`: a UTC day on which something was answered. */
const practisedDay = { day: text, answers: int, right: int };

export type PractisedDay = RowOf<typeof practisedDay>;

const readBlocks = query(
  pastBlock,
  (learnerId: string, now: Date) => Prisma.sql`
    SELECT b.id, b.mode, b.created_at AS "createdAt", over, count(*)::int AS total, count(r.score)::int AS answered,
      ${namesOfBlock.select}, ${isOfMisses} AS "ofMisses",
      CASE WHEN b.mode = 'tutor' OR over THEN (count(*) FILTER (WHERE r.score = ${rightScore}))::int END AS right
    FROM block b
    CROSS JOIN LATERAL (SELECT ${isOver(now)} AS over) state
    JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    JOIN item_version w ON w.id = q.item_version_id
    JOIN article a ON a.slug = w.article_slug
    ${namesOfBlock.join}
    LEFT JOIN LATERAL ${latestResponse} r ON true
    WHERE b.learner_id = ${learnerId}::uuid
    GROUP BY b.id, over
    ORDER BY b.created_at DESC, b.id`,
  (sql, { learnerId, now }) => sql(learnerId, now),
);

const readDays = query(
  practisedDay,
  (learnerId: string) => Prisma.sql`
    SELECT to_char(r.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*)::int AS answers,
      (count(*) FILTER (WHERE r.score = ${rightScore}))::int AS right
    FROM block b
    JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    CROSS JOIN LATERAL ${latestResponse} r
    WHERE b.learner_id = ${learnerId}::uuid AND ${isReviewed}
    GROUP BY day ORDER BY day`,
  (sql, { learnerId }) => sql(learnerId),
);

/** What this learner has practised: the latest block first, its guides those of most questions first; the days in order, without those of a running timed block. */
export const readHistory = async (
  client: PrismaClient,
  learnerId: string,
  now: Date,
): Promise<{ blocks: PastBlock[]; days: PractisedDay[] }> => {
  const [blocks, days] = await Promise.all([readBlocks(client, learnerId, now), readDays(client, learnerId)]);
  return {
    blocks: blocks.map((block) => ({ ...block, articleNames: mostFrequentFirst(block.articleNames) })),
    days,
  };
};
