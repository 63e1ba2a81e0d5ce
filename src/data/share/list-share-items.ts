import { separateEnemies } from "../../domain/block/sampling/separate-enemies";
import { isOver } from "../block/block-state";
import { flag, instant, int, orNull, text, texts } from "../database/column";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { isStale } from "../item/matching-items";

/** The items of a shared block in their present versions. `replaced`: how many of them replace a version that was retired since. */
export type ShareItems = {
  chosen: { version: number; article: string }[];
  shortBy: number;
  leftOut: number;
  replaced: number;
};

/** A timed block that can still be answered. Somebody who copied its questions could finish first and see its keys. */
export type RunningShare = { kind: "running-share"; until: Date };

const itemsToday = query(
  {
    old: int,
    version: orNull(int),
    article: text,
    stale: flag,
    runningUntil: orNull(instant),
    objective: text,
    enemies: texts,
    stem: text,
    model: orNull(text),
  },
  (shareId: string, now: Date) => Prisma.sql`
    SELECT old.id AS old, v.id AS version, old.article_slug AS article, ${isStale(now)} AS stale,
      CASE WHEN NOT ${isOver(now)} THEN b.deadline END AS "runningUntil",
      COALESCE(v.objective, '') AS objective, COALESCE(v.enemies, '{}') AS enemies, COALESCE(v.stem, '') AS stem, v.model
    FROM block b JOIN block_question q ON q.block_id = b.id
    JOIN item_version old ON old.id = q.item_version_id
    LEFT JOIN item_version v ON v.item_id = old.item_id AND v.retired_at IS NULL
    WHERE b.share_id = ${shareId}::uuid
    ORDER BY q.position`,
  (sql, { shareId, now }) => sql(shareId, now),
);

/**
 * The same items in the same order. A retired version is replaced by the live one. Left out: items that have none, items
 * that rest on a stale fact, and items that would now meet an enemy or sibling in the block. Null: no block is shared
 * under this id.
 */
export const listShareItems = async (
  client: PrismaClient,
  shareId: string,
  now: Date,
): Promise<ShareItems | RunningShare | null> => {
  if (!isUuid(shareId)) return null;
  const rows = await itemsToday(client, shareId, now);
  const [first] = rows;
  if (!first) return null;
  if (first.runningUntil) return { kind: "running-share", until: first.runningUntil };
  const apart = separateEnemies(rows.length);
  const chosen = rows.flatMap(({ version, stale, old, runningUntil: _running, ...row }) => {
    if (version === null || stale || !apart.fits(row, false)) return [];
    apart.take(row);
    return [{ version, article: row.article, replaced: version !== old }];
  });
  return {
    chosen,
    shortBy: rows.length - chosen.length,
    leftOut: rows.filter(({ version, stale }) => version !== null && stale).length,
    replaced: chosen.filter(({ replaced }) => replaced).length,
  };
};
