import type { Filters } from "../../domain/block/filters/filters";
import { utcDay } from "../../domain/utc-day";
import { int, text } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";
import { fits } from "./matching-items";

const staleColumns = { article: text, section: text, items: int };

/** How many live items of a section fit, but rest on a fact that has gone unchecked for too long. */
export type StaleItems = RowOf<typeof staleColumns>;

/**
 * The sections that have such items. A separate statement: most blocks have none, and a join that expects many was slower.
 * The day is bounded on both sides because without statistics PostgreSQL estimates that a one-sided bound holds for a third
 * of all items, and would scan them.
 */
export const countStale = query(
  staleColumns,
  (filters: Filters, now: Date) => Prisma.sql`
    SELECT v.article_slug AS article, v.section, count(*)::int AS items FROM item_version v
    WHERE v.retired_at IS NULL AND v.overdue_on BETWEEN '-infinity' AND ${utcDay(now)}::date AND ${fits("v", filters)}
    GROUP BY 1, 2`,
  (sql, { article, section }) =>
    sql({ articles: [article], sections: [section], language: "en" }, new Date("2200-01-01")),
);

/** `stale`: the same as rows of a query. */
export const staleItems = (rows: readonly StaleItems[]): Prisma.Sql => Prisma.sql`
  stale AS (
    SELECT * FROM unnest(
      ${rows.map(({ article }) => article)}::text[], ${rows.map(({ section }) => section)}::text[],
      ${rows.map(({ items }) => items)}::int[]) AS counted (article_slug, section, items)
  )`;
