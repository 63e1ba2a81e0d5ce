import type { BlockRequest } from "../../../domain/block/block-request";
import type { Filters } from "../../../domain/block/filters/filters";
import { rightScore } from "../../../domain/item/answer/is-right";
import { flag } from "../../database/column";
import { query } from "../../database/statement";
import { Prisma } from "../../generated/client";
import {
  candidateColumns,
  candidateRow,
  dueObjectives,
  fits,
  inStates,
  isStale,
  metItems,
  type Seeker,
  withStatistics,
} from "../../item/matching-items";
import { latestResponse } from "../../response/latest-response";
import { isOver } from "../block-state";

/** The versions of a block of the learner that is over which they did not answer right in it, or not at all. */
const missedVersions = ({ learnerId, now }: Seeker, blockId: string): Prisma.Sql => Prisma.sql`
  SELECT q.item_version_id
  FROM block b
  JOIN block_question q ON q.block_id = b.id
  LEFT JOIN LATERAL ${latestResponse} r ON true
  WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid AND ${isOver(now)}
    AND COALESCE(r.score, 0) <> ${rightScore}`;

/** The versions of these questions of the learner's error log. */
const loggedVersions = ({ learnerId }: Seeker, questionIds: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT q.item_version_id
  FROM miss m
  JOIN block_question q ON q.id = m.question_id
  WHERE m.learner_id = ${learnerId}::uuid AND m.question_id = ANY(${[...questionIds]}::uuid[])`;

/**
 * What this learner has met before and is still live, within the filters and states. `missedIn`: missed in this block of theirs;
 * `missed`: of these questions of their error log.
 */
export const listMetItems = query(
  { ...candidateRow, /** Fits, but rests on a fact that has gone unchecked for too long. */ stale: flag },
  (
    seeker: Seeker,
    filters: Filters,
    { missedIn, missed }: Pick<BlockRequest, "missedIn" | "missed"> = {},
  ) => Prisma.sql`
    WITH ${metItems(seeker)}, ${dueObjectives(seeker)}
    SELECT k.version, k.draw, k.article, k.section, k.form, k.objective, k.enemies, k.stem, k.model, k.attempts, k."scoreSum",
      k.met, k.worn, k.due, k.stale
    FROM (
      SELECT ${candidateColumns}, v.article_slug AS article, v.section, true AS met, met.incorrect, met.unsure,
        met.flagged, met.worn, v.objective IN (SELECT objective FROM due) AS due, ${isStale(seeker.now)} AS stale
      FROM met JOIN item_version v ON v.id = met.version ${withStatistics}
      WHERE v.retired_at IS NULL AND ${fits("v", filters)}
    ) k
    WHERE ${inStates(filters.states)}
      ${missedIn ? Prisma.sql`AND k.version IN (${missedVersions(seeker, missedIn)})` : Prisma.empty}
      ${missed ? Prisma.sql`AND k.version IN (${loggedVersions(seeker, missed)})` : Prisma.empty}`,
  (sql, { learnerId, now }) => sql({ learnerId, now }, { states: ["incorrect", "unsure", "flagged"] }),
);
