import type { Filters } from "../../../domain/block/filters/filters";
import type { Candidate } from "../../../domain/block/sampling/candidate";
import { query } from "../../database/statement";
import { Prisma, type PrismaClient } from "../../generated/client";
import {
  candidateColumns,
  candidateRow,
  fits,
  isAvailable,
  type Seeker,
  withStatistics,
} from "../../item/matching-items";
import { metVersions } from "./met-versions";

type DueFilters = { due: ReadonlySet<string>; filters: Filters };

const freshSiblings = query(
  candidateRow,
  ({ learnerId, now }: Seeker, { due, filters }: DueFilters) => Prisma.sql`
    WITH ${metVersions(learnerId)}
    SELECT ${candidateColumns}, v.article_slug AS article, v.section, false AS met, false AS worn, true AS due
    FROM unnest(${[...due]}::text[]) AS due (objective) CROSS JOIN LATERAL (
      SELECT v.* FROM item_version v
      WHERE v.objective = due.objective AND ${isAvailable(now)} AND ${fits("v", filters)}
        AND v.id NOT IN (SELECT version FROM met)
      ORDER BY v.draw LIMIT 8
    ) v ${withStatistics}`,
  (sql, { now, objective }) => sql({ learnerId: null, now }, { due: new Set([objective]), filters: {} }),
);

/** Items that this learner has not met on what is due to them: at most eight for an objective. */
export const listFreshSiblings = async (
  client: PrismaClient,
  seeker: Seeker,
  wanted: DueFilters,
): Promise<Candidate[]> => (wanted.due.size === 0 ? [] : freshSiblings(client, seeker, wanted));
