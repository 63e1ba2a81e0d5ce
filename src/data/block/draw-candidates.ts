import type { Candidate, Stratum } from "../../domain/block/sampling/candidate";
import { type StaleItems, staleItems } from "../catalogue/count-stale";
import { candidateColumns, fits, itemCounts, type Seeker, withStatistics } from "../catalogue/matching-items";
import { Prisma, type PrismaClient } from "../generated/client";
import { metVersions } from "../response/met-versions";
import { expandWords, type Reading } from "../search/expand-words";

/**
 * `fraction`: of the blueprint. `reach`: how far to look; 1 is enough for nearly every block. `due`: the objectives to be
 * met again. `stale`: what fits, but is kept out.
 */
type Draw = Reading & {
  count: number;
  fraction: number;
  reach: number;
  due: ReadonlySet<string>;
  stale: readonly StaleItems[];
};

/** `total`: all that fits, met or not. `whole`: nothing was left undrawn. */
export type Drawn = { strata: Stratum[]; total: number; candidates: Candidate[]; whole: boolean };

type Row = Stratum & {
  total: number;
  wanted: number;
  candidates: Omit<Candidate, "met" | "worn" | "due">[];
};

/** Marks of the blueprint before a point of the line, as `placesOn` of the domain counts them. */
const marksBefore = (end: string, marks: number, fraction: number) =>
  Prisma.sql`LEAST(${marks}::float8, GREATEST(0, ceil(${Prisma.raw(end)} * ${marks}::float8 / NULLIF(whole.total, 0) - ${fraction}::float8)))`;

const hasMark = (upto: string, size: string, marks: number, fraction: number) =>
  Prisma.sql`${marksBefore(upto, marks, fraction)} > ${marksBefore(`(${upto} - ${size})`, marks, fraction)}`;

/**
 * Lays the guides end to end, then the sections of those that have a place on the blueprint,
 * and reads around each of these sections a bounded number of items from a seeded point. All of it runs along indexes, so that it costs the same in a bank of any size.
 */
export const drawCandidates = async (client: PrismaClient, seeker: Seeker, draw: Draw): Promise<Drawn> => {
  const { filters, count, fraction, reach, stale, due } = draw;
  // Further marks between those of the blueprint bring in sections that may stand in for others.
  const marks = reach * count;
  const offset = (reach * fraction) % 1;
  const rows = await client.$queryRaw<Row[]>`
    WITH ${metVersions(seeker.learnerId)}, ${staleItems(stale)}, guide AS (
      SELECT live.article_slug, size, sum(size) OVER (ORDER BY live.article_slug COLLATE "C") AS upto
      FROM (
        SELECT p.article_slug, sum(p.items) AS items FROM item_count p
        WHERE ${itemCounts(filters)} AND ${fits("p", filters)}
        GROUP BY p.article_slug
      ) live
      LEFT JOIN (SELECT article_slug, sum(items) AS items FROM stale GROUP BY 1) held ON held.article_slug = live.article_slug
      CROSS JOIN LATERAL (SELECT (live.items - COALESCE(held.items, 0))::float8 AS size) sized
    ), whole AS (
      SELECT max(upto) AS total FROM guide
    ), laid AS (
      SELECT sized.article_slug, sized.section, sized.size,
        guide.upto - guide.size + sum(sized.size) OVER (
          PARTITION BY sized.article_slug ORDER BY sized.section COLLATE "C") AS upto
      FROM guide CROSS JOIN whole CROSS JOIN LATERAL (
        SELECT p.article_slug, p.section, sum(p.items)::float8
          - COALESCE((
            SELECT stale.items FROM stale WHERE stale.article_slug = p.article_slug AND stale.section = p.section
          ), 0)::float8 AS size
        FROM item_count p WHERE p.article_slug = guide.article_slug AND p.section <> '' AND ${fits("p", filters)}
        GROUP BY p.article_slug, p.section
      ) sized
      WHERE ${hasMark("guide.upto", "guide.size", marks, offset)}
    ), shelf AS (
      SELECT placed.*, (${reach}::float8 * (8 + 4 * places))::int AS wanted
      FROM (
        SELECT laid.*, whole.total, ${marksBefore("upto", count, fraction)} - ${marksBefore("(upto - size)", count, fraction)} AS places
        FROM laid, whole WHERE size > 0 AND ${hasMark("upto", "size", marks, offset)}
      ) placed
    )
    SELECT shelf.article_slug AS article, shelf.section, shelf.upto - shelf.size AS before, shelf.size, shelf.total,
      shelf.wanted, drawn.candidates
    FROM shelf CROSS JOIN LATERAL (
      SELECT COALESCE(json_agg(k), '[]') AS candidates FROM (
        SELECT ${candidateColumns}, shelf.article_slug AS article, shelf.section
        FROM (
          ${expandWords(draw, seeker.now)}
        ) v ${withStatistics}
      ) k
    ) drawn`;
  return gather(rows, due);
};

const gather = (rows: readonly Row[], due: ReadonlySet<string>): Drawn => {
  const total = rows[0]?.total ?? 0;
  return {
    strata: rows.map(({ article, section, before, size }) => ({ article, section, before, size })),
    total,
    candidates: rows.flatMap(({ candidates }) =>
      candidates.map((candidate) => ({ ...candidate, met: false, worn: false, due: due.has(candidate.objective) })),
    ),
    whole:
      rows.reduce((sum, { size }) => sum + size, 0) === total &&
      rows.every(({ candidates, wanted }) => candidates.length < wanted),
  };
};
