import type { ReviewState } from "../../domain/review/apply-review";
import { cardSchema } from "../../domain/review/card";
import type { Retest } from "../../domain/review/retest";
import { Prisma } from "../generated/client";

/** What the tables hold of an objective, as `memoryColumns` reads it; days as text. */
export type StoredReviewState = {
  card_state: Prisma.JsonValue;
  reviewed_on: string | null;
  retest: Retest | null;
};

/**
 * Columns of a query over the item versions `v`, for the learner whose id is this expression. Each is a look at one index: as joins they would cost more to plan than
 * to run.
 */
export const reviewStateColumns = (learner: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT state FROM card WHERE learner_id = ${learner} AND objective = v.objective) AS card_state,
  (SELECT max(day) FROM review WHERE learner_id = ${learner} AND objective = v.objective)::text AS reviewed_on,
  (
    SELECT jsonb_build_object('on', retest_on, 'passed', retests_passed) FROM miss
    WHERE learner_id = ${learner} AND objective = v.objective AND retest_on IS NOT NULL LIMIT 1
  ) AS retest`;

export const toReviewState = ({ card_state, reviewed_on, retest }: StoredReviewState): ReviewState => ({
  card: card_state === null ? null : cardSchema.parse(card_state),
  reviewedOn: reviewed_on,
  retest,
});
