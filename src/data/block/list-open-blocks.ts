import { type Mode, modeSchema } from "../../domain/block/block-request";
import { mostFrequentFirst } from "../../domain/block/most-frequent-first";
import { flag, instant, int, oneOf, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { isOfMisses, namesOfBlock } from "./block-names";
import { isOver } from "./block-state";

/** `answered` of `total` questions. `articleNames`: what the guides that they are on are called in short, those of most questions first; `articleTitle`: of the only one, else null. `begun`: an ISO time. `ofMisses`: it asks once more what was missed, and nothing else. */
export type OpenBlock = {
  id: string;
  mode: Mode;
  articleTitle: string | null;
  articleNames: string[];
  answered: number;
  total: number;
  begun: string;
  ofMisses: boolean;
};

const openBlocks = query(
  {
    id: uuid,
    mode: oneOf(modeSchema),
    begun: instant,
    total: int,
    answered: int,
    ...namesOfBlock.columns,
    ofMisses: flag,
  },
  (learnerId: string, now: Date) => Prisma.sql`
    SELECT b.id, b.mode, b.created_at AS begun, count(*)::int AS total,
      count(*) FILTER (WHERE EXISTS (SELECT FROM response r WHERE r.question_id = q.id))::int AS answered,
      ${namesOfBlock.select}, ${isOfMisses} AS "ofMisses"
    FROM (
      SELECT id, mode, request, created_at FROM block b
      WHERE learner_id = ${learnerId}::uuid AND NOT ${isOver(now)}
        AND EXISTS (SELECT FROM block_question q WHERE q.block_id = b.id AND q.reset_id IS NULL)
      ORDER BY created_at DESC LIMIT 5
    ) b
    JOIN block_question q ON q.block_id = b.id
    JOIN item_version w ON w.id = q.item_version_id
    JOIN item i ON i.id = w.item_id
    JOIN article a ON a.slug = i.article_slug
    ${namesOfBlock.join}
    GROUP BY b.id, b.mode, b.request, b.created_at
    ORDER BY b.created_at DESC`,
  (sql, { learnerId, now }) => sql(learnerId, now),
);

/** The latest blocks that this learner can still answer and has not hidden by a reset, at most five. */
export const listOpenBlocks = async (client: PrismaClient, learnerId: string, now: Date): Promise<OpenBlock[]> => {
  const rows = await openBlocks(client, learnerId, now);
  return rows.map(({ articleNames, begun, ...row }) => ({
    ...row,
    articleNames: mostFrequentFirst(articleNames),
    begun: begun.toISOString(),
  }));
};
