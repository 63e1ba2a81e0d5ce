import type { Candidate, Shelf } from "../domain/block/candidate";
import type { Filters } from "../domain/block/filters";
import { Prisma, type PrismaClient } from "./generated/client";
import {
  candidateColumns,
  countedPiles,
  dayOf,
  dueObjectives,
  fits,
  mayBeAsked,
  metItems,
  type Seeker,
} from "./matching-items";

/**
 * `fraction`: of the blueprint. `start`: the draw point, 0 to just under 1, from which each section is read around.
 * `reach`: how far to look; 1 is enough for nearly every block. `unmetOnly`: leave out what the learner has met.
 */
type Draw = { filters: Filters; count: number; fraction: number; start: number; reach: number; unmetOnly: boolean };

/** `total`: all that fits, met or not. `leftOut`: what fits but rests on a red fact. `whole`: nothing was left undrawn. */
export type Drawn = { shelves: Shelf[]; total: number; leftOut: number; candidates: Candidate[]; whole: boolean };

type Row = Shelf & { total: number; red: number; wanted: number; candidates: Omit<Candidate, "met" | "worn">[] };

/** Marks of the blueprint before a point of the line, as `placesOn` of the domain counts them. */
const marksBefore = (end: string, marks: number, fraction: number) =>
  Prisma.sql`LEAST(${marks}::float8, GREATEST(0, ceil(${Prisma.raw(end)} * ${marks}::float8 / NULLIF(whole.total, 0) - ${fraction}::float8)))`;

const hasMark = (upto: string, size: string, marks: number, fraction: number) =>
  Prisma.sql`${marksBefore(upto, marks, fraction)} > ${marksBefore(`(${upto} - ${size})`, marks, fraction)}`;

/** A run of a pile in the order of its draw points, on one side of the start. */
const run = (side: ">=" | "<", { start, unmetOnly }: Draw, now: Date) => Prisma.sql`(
  SELECT v.*, ${Prisma.raw(side === ">=" ? "0" : "1")} AS lap
  FROM item_version v
  WHERE v.article_slug = p.article_slug AND v.section = p.section AND v.form = p.form AND v.difficulty = p.difficulty
    AND ${mayBeAsked(now)} AND v.draw ${Prisma.raw(side)} ${start}::float8
    ${unmetOnly ? Prisma.sql`AND v.id NOT IN (SELECT version FROM met)` : Prisma.empty}
  ORDER BY v.draw LIMIT shelf.wanted)`;

/**
 * Lays the guides end to end, then the sections of those that have a place on the blueprint,
 * and reads around each of these sections a bounded number of items from a seeded point. All of it runs along indexes, so that it costs the same in a bank of any size.
 */
export const drawCandidates = async (client: PrismaClient, seeker: Seeker, draw: Draw): Promise<Drawn> => {
  const { filters, count, fraction, reach } = draw;
  const { now } = seeker;
  // Further marks between those of the blueprint bring in sections that may stand in for others.
  const marks = reach * count;
  const offset = (reach * fraction) % 1;
  const rows = await client.$queryRaw<Row[]>`
    WITH ${metItems(seeker)}, ${dueObjectives(seeker)}, red AS (
      SELECT v.article_slug, v.section, count(*) AS items FROM item_version v
      WHERE v.retired_at IS NULL AND v.red_on <= ${dayOf(now)}::date AND ${fits("v", filters)}
      GROUP BY 1, 2
    ), guide AS (
      SELECT live.article_slug, size, sum(size) OVER (ORDER BY live.article_slug COLLATE "C") AS upto
      FROM (
        SELECT p.article_slug, sum(p.items) AS items FROM pile p
        WHERE ${countedPiles(filters)} AND ${fits("p", filters)}
        GROUP BY p.article_slug
      ) live
      LEFT JOIN (SELECT article_slug, sum(items) AS items FROM red GROUP BY 1) held ON held.article_slug = live.article_slug
      CROSS JOIN LATERAL (SELECT (live.items - COALESCE(held.items, 0))::float8 AS size) sized
    ), whole AS (
      SELECT max(upto) AS total, (SELECT COALESCE(sum(items), 0) FROM red)::int AS red FROM guide
    ), laid AS (
      SELECT sized.article_slug, sized.section, sized.size,
        guide.upto - guide.size + sum(sized.size) OVER (
          PARTITION BY sized.article_slug ORDER BY sized.section COLLATE "C") AS upto
      FROM guide CROSS JOIN whole CROSS JOIN LATERAL (
        SELECT p.article_slug, p.section, sum(p.items)::float8
          - COALESCE((
            SELECT red.items FROM red WHERE red.article_slug = p.article_slug AND red.section = p.section
          ), 0)::float8 AS size
        FROM pile p WHERE p.article_slug = guide.article_slug AND p.section <> '' AND ${fits("p", filters)}
        GROUP BY p.article_slug, p.section
      ) sized
      WHERE ${hasMark("guide.upto", "guide.size", marks, offset)}
    ), shelf AS (
      SELECT placed.*, whole.red,
        (${reach}::float8 * (8 + 4 * places))::int AS wanted
      FROM (
        SELECT laid.*, whole.total, ${marksBefore("upto", count, fraction)} - ${marksBefore("(upto - size)", count, fraction)} AS places
        FROM laid, whole WHERE size > 0 AND ${hasMark("upto", "size", marks, offset)}
      ) placed, whole
    )
    SELECT shelf.article_slug AS article, shelf.section, shelf.upto - shelf.size AS before, shelf.size, shelf.total,
      shelf.red, shelf.wanted, drawn.candidates
    FROM shelf CROSS JOIN LATERAL (
      SELECT COALESCE(json_agg(k), '[]') AS candidates FROM (
        SELECT ${candidateColumns}, v.article_slug AS article, v.section, v.objective IN (SELECT objective FROM due) AS due
        FROM (
          SELECT c.* FROM pile p
          CROSS JOIN LATERAL (${run(">=", draw, now)} UNION ALL ${run("<", draw, now)} LIMIT shelf.wanted) c
          WHERE p.article_slug = shelf.article_slug AND p.section = shelf.section AND p.items > 0 AND ${fits("p", filters)}
          ORDER BY c.lap, c.draw LIMIT shelf.wanted
        ) v
      ) k
    ) drawn`;
  return gather(rows);
};

const gather = (rows: readonly Row[]): Drawn => {
  const total = rows[0]?.total ?? 0;
  return {
    shelves: rows.map(({ article, section, before, size }) => ({ article, section, before, size })),
    total,
    leftOut: rows[0]?.red ?? 0,
    candidates: rows.flatMap(({ candidates }) =>
      candidates.map((candidate) => ({ ...candidate, met: false, worn: false })),
    ),
    whole:
      rows.reduce((sum, { size }) => sum + size, 0) === total &&
      rows.every(({ candidates, wanted }) => candidates.length < wanted),
  };
};
