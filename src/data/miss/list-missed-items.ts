import type { Item } from "../../domain/item/item";
import { flag, json, text, texts } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";

/** A question that was missed, as it is asked now. `misconceptions`: what was believed, each once, the latest first. */
export type MissedItem = { item: Item; article: string; retired: boolean; misconceptions: string[] };

const missedItems = query(
  { content: json, article: text, retired: flag, misconceptions: texts },
  (learnerId: string) => Prisma.sql`
    SELECT latest.content, latest.article_slug AS article, latest.retired_at IS NOT NULL AS retired,
      missed.misconceptions
    FROM (
      SELECT v.item_id, min(m.at) AS at,
        COALESCE(array_agg(m.misconception ORDER BY m.at DESC) FILTER (WHERE m.misconception IS NOT NULL), '{}')
          AS misconceptions
      FROM miss m
      JOIN block_question q ON q.id = m.question_id AND q.reset_id IS NULL
      JOIN item_version v ON v.id = q.item_version_id
      WHERE m.learner_id = ${learnerId}::uuid
      GROUP BY v.item_id
    ) missed
    JOIN LATERAL (
      SELECT content, article_slug, retired_at FROM item_version WHERE item_id = missed.item_id ORDER BY number DESC LIMIT 1
    ) latest ON true
    ORDER BY missed.at, latest.article_slug`,
  (sql, { learnerId }) => sql(learnerId),
);

/** The questions in this learner's error log, each once, in the order in which they were first missed. */
export const listMissedItems = async (client: PrismaClient, learnerId: string): Promise<MissedItem[]> => {
  const rows = await missedItems(client, learnerId);
  return rows.map(({ content, misconceptions, ...missed }) => ({
    ...missed,
    item: storedItem(content),
    misconceptions: [...new Set(misconceptions)],
  }));
};
