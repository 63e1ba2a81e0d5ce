import { countingRule } from "../../domain/statistics/first-attempts/count-learner";
import { flag, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** Learners looked at in one statement. */
const pageSize = 500;

type Position = { at: string; id: string };

/** In the order of an index, so that no statement reads a table from end to end. `isDue`: something moved on since they were counted. */
const learnerPage = query(
  { id: uuid, at: text, isDue: flag },
  (last: Position | undefined) => Prisma.sql`
    SELECT l.id, l.created_at::text AS at,
      COALESCE(c.review_state_version <> l.review_state_version OR c.rule <> ${countingRule}::int,
        l.review_state_version > 0) AS "isDue"
    FROM learner l
    LEFT JOIN LATERAL (
      SELECT review_state_version, rule FROM counted_learner WHERE learner_id = l.id LIMIT 1
    ) c ON true
    WHERE (l.created_at, l.id) >
      (${last?.at ?? "-infinity"}::timestamptz, ${last?.id ?? "00000000-0000-0000-0000-000000000000"}::uuid)
    ORDER BY l.created_at, l.id LIMIT ${pageSize}`,
  (sql) => sql(undefined),
);

/** The ids of learners whose answers are to be counted, or counted anew, a page at a time. */
export async function* listUncounted(client: PrismaClient): AsyncGenerator<string[]> {
  let last: Position | undefined;
  do {
    const page = await learnerPage(client, last);
    yield page.filter(({ isDue }) => isDue).map(({ id }) => id);
    last = page.at(-1);
  } while (last !== undefined);
}
