import type { Mode } from "../../domain/block/block-request";
import { text } from "../database/column";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { listShareItems } from "./list-share-items";

/** What a visitor with the link may know before starting. `total`: questions that can be asked today. */
export type Share = {
  mode: Mode;
  articleTitles: string[];
  total: number;
  replaced: number;
  leftOut: number;
  gone: number;
  /** Minutes until the questions can be copied, at the latest: their timed block is still running. */
  runsFor?: number;
};

const sharedTitles = query(
  { title: text },
  (shareId: string) => Prisma.sql`
    SELECT r.content->>'title' AS title
    FROM article a JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    WHERE a.slug IN (
      SELECT v.article_slug FROM block b JOIN block_question q ON q.block_id = b.id
      JOIN item_version v ON v.id = q.item_version_id
      WHERE b.share_id = ${shareId}::uuid)
    ORDER BY 1`,
  (sql, { shareId }) => sql(shareId),
);

/** The block shared under this id, or null: there is none (any more). */
export const findShare = async (
  client: PrismaClient,
  { shareId, now }: { shareId: string; now: Date },
): Promise<Share | null> => {
  if (!isUuid(shareId)) return null;
  const [items, block, articles] = await Promise.all([
    listShareItems(client, shareId, now),
    client.block.findUnique({ where: { shareId }, select: { mode: true } }),
    sharedTitles(client, shareId),
  ]);
  if (!items || !block) return null;
  const shared = {
    mode: block.mode === "timed" ? ("timed" as const) : ("tutor" as const),
    articleTitles: articles.map(({ title }) => title),
  };
  if ("kind" in items) {
    const runsFor = Math.ceil((items.until.getTime() - now.getTime()) / 60_000);
    return { ...shared, total: 0, replaced: 0, leftOut: 0, gone: 0, runsFor };
  }
  const { chosen, shortBy, leftOut, replaced } = items;
  return {
    ...shared,
    total: chosen.length,
    replaced,
    leftOut,
    gone: shortBy - leftOut,
  };
};
