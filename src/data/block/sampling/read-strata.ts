import type { Filters } from "../../../domain/block/filters/filters";
import { Prisma } from "../../generated/client";
import { fits, isAvailable } from "../../item/matching-items";

/** `start`: the draw point, 0 to just under 1, from which each section is read around. `unmetOnly`: leave out what is in `met`. */
export type StratumReading = { filters: Filters; start: number; unmetOnly: boolean };

/** What stands on one side of the start, in the order of the draw points. */
const run = (ref: Prisma.Sql, side: ">=" | "<", { start, unmetOnly }: StratumReading, now: Date) => Prisma.sql`(
  SELECT v.id, v.form, v.objective, v.enemies, v.stem, v.model, v.draw, ${Prisma.raw(side === ">=" ? "0" : "1")} AS lap
  FROM item_version v
  WHERE ${ref} AND ${isAvailable(now)} AND v.draw ${Prisma.raw(side)} ${start}::float8
    ${unmetOnly ? Prisma.sql`AND v.id NOT IN (SELECT version FROM met)` : Prisma.empty}
  ORDER BY v.draw LIMIT stratum.wanted)`;

const bothRuns = (ref: Prisma.Sql, reading: StratumReading, now: Date) =>
  Prisma.sql`${run(ref, ">=", reading, now)} UNION ALL ${run(ref, "<", reading, now)} LIMIT stratum.wanted`;

const inSection = Prisma.sql`v.article_slug = stratum.article_slug AND v.section = stratum.section`;
const withCandidate = Prisma.sql`v.article_slug = p.article_slug AND v.section = p.section AND v.form = p.form AND v.difficulty = p.difficulty`;

/**
 * The `stratum.wanted` items that come next on a `stratum` from the start on, and around to it. For any form and difficulty a
 * section is one run of an index; otherwise each form and difficulty that fits is one, and what comes first in any of them counts.
 */
export const readStratum = (reading: StratumReading, now: Date): Prisma.Sql => {
  const { forms, difficulty } = reading.filters;
  if (!forms && !difficulty) return bothRuns(inSection, reading, now);
  return Prisma.sql`
    SELECT c.* FROM item_count p CROSS JOIN LATERAL (${bothRuns(withCandidate, reading, now)}) c
    WHERE p.article_slug = stratum.article_slug AND p.section = stratum.section AND p.items > 0
      AND ${fits("p", reading.filters)}
    ORDER BY c.lap, c.draw LIMIT stratum.wanted`;
};
