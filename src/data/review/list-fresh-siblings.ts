import type { Filters } from "../../domain/block/filters/filters";
import type { Candidate } from "../../domain/block/sampling/candidate";
import { candidateColumns, fits, isAvailable, type Seeker, withStatistics } from "../catalogue/matching-items";
import type { PrismaClient } from "../generated/client";
import { metVersions } from "../response/met-versions";

type Wanted = { due: ReadonlySet<string>; filters: Filters };

/** Items that this learner has not met on what is due to them: at most eight for an objective. */
export const listFreshSiblings = async (
  client: PrismaClient,
  { learnerId, now }: Seeker,
  { due, filters }: Wanted,
): Promise<Candidate[]> => {
  if (due.size === 0) return [];
  return client.$queryRaw<Candidate[]>`
    WITH ${metVersions(learnerId)}
    SELECT ${candidateColumns}, v.article_slug AS article, v.section, false AS met, false AS worn, true AS due
    FROM unnest(${[...due]}::text[]) AS due (objective) CROSS JOIN LATERAL (
      SELECT v.* FROM item_version v
      WHERE v.objective = due.objective AND ${isAvailable(now)} AND ${fits("v", filters)}
        AND v.id NOT IN (SELECT version FROM met)
      ORDER BY v.draw LIMIT 8
    ) v ${withStatistics}`;
};
