import { z } from "zod";
import type { Candidate, Stratum } from "../../../domain/block/sampling/candidate";
import { float, int, json, text } from "../../database/column";
import { query, type RowOf } from "../../database/statement";
import { Prisma, type PrismaClient } from "../../generated/client";
import { type StaleItems, staleItems } from "../../item/count-stale";
import {
  candidateColumns,
  candidateRow,
  fits,
  itemCounts,
  type Seeker,
  withStatistics,
} from "../../item/matching-items";
import { metVersions, versionsOfMetObjectives } from "./met-versions";
import { readStratum, type StratumReading } from "./read-strata";

/**
 * `fraction`: of the blueprint. `reach`: how far to look; 1 is enough for nearly every block. `due`: the objectives to be
 * met again. `stale`: what fits, but is kept out. `newOnly`: with `unmetOnly`, leave out every version on an objective that
 * was met, and only these.
 */
type Draw = StratumReading & {
  count: number;
  fraction: number;
  reach: number;
  due: ReadonlySet<string>;
  stale: readonly StaleItems[];
  newOnly: boolean;
};

/** `total`: all that fits, met or not. `whole`: nothing was left undrawn. */
export type CandidateDraw = { strata: Stratum[]; total: number; candidates: Candidate[]; whole: boolean };

/** Marks of the blueprint before a point of the line, as `placesOn` of the domain counts them. */
const marksBefore = (end: string, marks: number, fraction: number) =>
  Prisma.sql`LEAST(${marks}::float8, GREATEST(0, ceil(${Prisma.raw(end)} * ${marks}::float8 / NULLIF(whole.total, 0) - ${fraction}::float8)))`;

const hasMark = (upto: string, size: string, marks: number, fraction: number) =>
  Prisma.sql`${marksBefore(upto, marks, fraction)} > ${marksBefore(`(${upto} - ${size})`, marks, fraction)}`;

const stratumRow = {
  article: text,
  section: text,
  before: float,
  size: float,
  total: float,
  wanted: int,
  candidates: json,
};

const drawnSchema = z.array(
  z.object({
    version: candidateRow.version.schema,
    draw: candidateRow.draw.schema,
    form: candidateRow.form.schema,
    objective: candidateRow.objective.schema,
    enemies: candidateRow.enemies.schema,
    stem: candidateRow.stem.schema,
    model: candidateRow.model.schema,
    attempts: candidateRow.attempts.schema,
    scoreSum: candidateRow.scoreSum.schema,
    article: candidateRow.article.schema,
    section: candidateRow.section.schema,
  }),
);

const strataWithCandidates = query(
  stratumRow,
  (seeker: Seeker, draw: Draw) => {
    const { filters, count, fraction, reach, stale } = draw;
    // Further marks between those of the blueprint bring in sections that may stand in for others.
    const marks = reach * count;
    const offset = (reach * fraction) % 1;
    return Prisma.sql`
    WITH ${(draw.newOnly ? versionsOfMetObjectives : metVersions)(seeker.learnerId)}, ${staleItems(stale)}, guide AS (
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
    ), stratum AS (
      SELECT placed.*, (${reach}::float8 * (8 + 4 * places))::int AS wanted
      FROM (
        SELECT laid.*, whole.total, ${marksBefore("upto", count, fraction)} - ${marksBefore("(upto - size)", count, fraction)} AS places
        FROM laid, whole WHERE size > 0 AND ${hasMark("upto", "size", marks, offset)}
      ) placed
    )
    SELECT stratum.article_slug AS article, stratum.section, stratum.upto - stratum.size AS before, stratum.size, stratum.total,
      stratum.wanted, drawn.candidates
    FROM stratum CROSS JOIN LATERAL (
      SELECT COALESCE(json_agg(k), '[]') AS candidates FROM (
        SELECT ${candidateColumns}, stratum.article_slug AS article, stratum.section
        FROM (
          ${readStratum(draw, seeker.now)}
        ) v ${withStatistics}
      ) k
    ) drawn`;
  },
  (sql, { learnerId, now }) =>
    sql(
      { learnerId, now },
      {
        filters: { forms: ["single-best-answer"] },
        count: 10,
        fraction: 0.5,
        start: 0.5,
        reach: 8,
        unmetOnly: true,
        newOnly: true,
        due: new Set<string>(),
        stale: [],
      },
    ),
);

/**
 * Lays the guides end to end, then the sections of those that have a place on the blueprint,
 * and reads around each of these sections a bounded number of items from a seeded point. All of it runs along indexes, so that it costs the same in a bank of any size.
 */
export const drawCandidates = async (client: PrismaClient, seeker: Seeker, draw: Draw): Promise<CandidateDraw> => {
  const rows = await strataWithCandidates(client, seeker, draw);
  return gather(rows, draw.due);
};

const gather = (rows: readonly RowOf<typeof stratumRow>[], due: ReadonlySet<string>): CandidateDraw => {
  const total = rows[0]?.total ?? 0;
  const drawn = rows.map(({ candidates }) => drawnSchema.parse(candidates));
  return {
    strata: rows.map(({ article, section, before, size }) => ({ article, section, before, size })),
    total,
    candidates: drawn.flatMap((candidates) =>
      candidates.map((candidate) => ({ ...candidate, met: false, worn: false, due: due.has(candidate.objective) })),
    ),
    whole:
      rows.reduce((sum, { size }) => sum + size, 0) === total &&
      rows.every(({ wanted }, index) => (drawn[index]?.length ?? 0) < wanted),
  };
};
