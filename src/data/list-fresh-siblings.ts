import type { Candidate } from "../domain/block/candidate";
import type { Filters } from "../domain/block/filters";
import type { PrismaClient } from "./generated/client";
import { candidateColumns, dueObjectives, fits, mayBeAsked, metItems, type Seeker } from "./matching-items";

/** Items that this learner has not met on what is due to them: at most eight for an objective. */
export const listFreshSiblings = (client: PrismaClient, seeker: Seeker, filters: Filters): Promise<Candidate[]> =>
  client.$queryRaw<Candidate[]>`
    WITH ${metItems(seeker)}, ${dueObjectives(seeker)}
    SELECT ${candidateColumns}, v.article_slug AS article, v.section, false AS met, false AS worn, true AS due
    FROM due CROSS JOIN LATERAL (
      SELECT v.* FROM item_version v
      WHERE v.objective = due.objective AND ${mayBeAsked(seeker.now)} AND ${fits("v", filters)}
        AND v.id NOT IN (SELECT version FROM met)
      ORDER BY v.draw LIMIT 8
    ) v`;
