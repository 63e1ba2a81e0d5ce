import { Prisma } from "../../generated/client";

/** `met`: each version that stood in a block of the learner, hidden questions aside; only which, and so far cheaper than `metItems`. */
export const metVersions = (learnerId: string | null): Prisma.Sql => Prisma.sql`
  met AS (
    SELECT q.item_version_id AS version
    FROM block b JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    WHERE b.learner_id = ${learnerId}::uuid
  )`;

/** `met` too: each live version on an objective that the learner was scored on, whichever version that was. */
export const versionsOfMetObjectives = (learnerId: string | null): Prisma.Sql => Prisma.sql`
  met AS (
    SELECT v.id AS version
    FROM card JOIN item_version v ON v.objective = card.objective AND v.retired_at IS NULL
    WHERE card.learner_id = ${learnerId}::uuid
  )`;
