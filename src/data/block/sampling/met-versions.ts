import { Prisma } from "../../generated/client";

/** `met`: each version that stood in a block of the learner, hidden questions aside; only which, and so far cheaper than `metItems`. */
export const metVersions = (learnerId: string | null): Prisma.Sql => Prisma.sql`
  met AS (
    SELECT q.item_version_id AS version
    FROM block b JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    WHERE b.learner_id = ${learnerId}::uuid
  )`;
