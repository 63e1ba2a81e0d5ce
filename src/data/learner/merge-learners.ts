import { mergePreferences } from "../../domain/learner/preferences";
import { listOverBlocks } from "../block/list-over-blocks";
import { settleBlock } from "../block/settle-block";
import { uuid } from "../database/column";
import { command, query } from "../database/statement";
import { Prisma } from "../generated/client";
import { mergeNotices } from "../notice/merge-notices";
import { mergeReports } from "../report/merge-reports";
import { replayReviews } from "../review/replay-reviews";

/** `from` becomes `into`. */
export type Merge = { into: string; from: string };

/** Locks both against whatever would add a row to one of them, in the same order whoever merges them. */
const lockLearners = query(
  { id: uuid },
  ({ into, from }: Merge) => Prisma.sql`
    SELECT id FROM learner WHERE id IN (${into}::uuid, ${from}::uuid) ORDER BY id FOR UPDATE`,
  (sql, { learnerId }) => sql({ into: learnerId, from: learnerId }),
);

/** Browsers number their answers themselves, each in ignorance of the other's. */
const renumberResponses = command(
  ({ into, from }: Merge) => Prisma.sql`
    UPDATE response SET id = gen_random_uuid()
    WHERE learner_id = ${from}::uuid AND id IN (SELECT id FROM response WHERE learner_id = ${into}::uuid)`,
  (sql, { learnerId }) => sql({ into: learnerId, from: learnerId }),
);

/** Of two first attempts at a version the earlier one was the first. Statistics counted both and stay as they are. */
const deleteLaterAttempts = command(
  ({ into, from }: Merge) => Prisma.sql`
    DELETE FROM attempt later USING attempt first
    WHERE later.learner_id IN (${into}::uuid, ${from}::uuid) AND first.learner_id IN (${into}::uuid, ${from}::uuid)
      AND later.item_version_id = first.item_version_id
      AND (later.at, later.learner_id) > (first.at, first.learner_id)`,
  (sql, { learnerId }) => sql({ into: learnerId, from: learnerId }),
);

/** The plan that was begun last. */
const mergePlans = async (transaction: Prisma.TransactionClient, { into, from }: Merge) => {
  const plans = await transaction.studyPlan.findMany({ where: { learnerId: { in: [into, from] } } });
  const of = (learnerId: string) => plans.find((plan) => plan.learnerId === learnerId);
  const [own, other] = [of(into), of(from)];
  if (!other || (own && own.begunOn >= other.begunOn)) return;
  await transaction.studyPlan.deleteMany({ where: { learnerId: into } });
  await transaction.studyPlan.updateMany({ where: { learnerId: from }, data: { learnerId: into } });
};

const mergeRows = async (transaction: Prisma.TransactionClient, { into, from }: Merge) => {
  const where = { id: { in: [into, from] } };
  const learners = await transaction.learner.findMany({ where });
  const [own, other] = [into, from].map((id) => learners.find((learner) => learner.id === id));
  if (!own || !other) return;
  const busy = [own, other].flatMap(({ busyUntil }) => (busyUntil ? [busyUntil.getTime()] : []));
  await transaction.learner.update({
    where: { id: into },
    data: {
      ...mergePreferences(own, other),
      createdAt: new Date(Math.min(own.createdAt.getTime(), other.createdAt.getTime())),
      busyUntil: busy.length > 0 ? new Date(Math.max(...busy)) : null,
    },
  });
  await transaction.learner.delete({ where: { id: from } });
  const personId = own.personId ?? other.personId;
  await transaction.learner.update({ where: { id: into }, data: { personId } });
};

/**
 * Makes one learner of two: blocks with all answers and marks, resets, reports, notices, the plan, preferences and browsers
 * of `from` become those of `into`, whose cards, reviews and misses are then a replay of the answers of both. For the
 * caller's transaction. The account of either is then that of both. Where both have one, or either is gone, as after the
 * first of two calls, nothing happens: false.
 */
export const mergeLearners = async (
  transaction: Prisma.TransactionClient,
  { now, ...merge }: Merge & { now: Date },
): Promise<boolean> => {
  const { into, from } = merge;
  if ((await lockLearners(transaction, merge)).length < 2) return false;
  const accounts = await transaction.learner.count({ where: { id: { in: [into, from] }, personId: { not: null } } });
  if (accounts === 2) return false;
  // Reviews are applied in the order of the answers, so a timed block whose time is up comes before any later answer.
  for (const learnerId of [into, from])
    for (const blockId of await listOverBlocks(transaction, learnerId, now))
      await settleBlock(transaction, { learnerId, blockId, now, finish: false });
  await renumberResponses(transaction, merge);
  await deleteLaterAttempts(transaction, merge);
  await mergeReports(transaction, merge);
  await mergeNotices(transaction, merge);
  await mergePlans(transaction, merge);
  const move = { where: { learnerId: from }, data: { learnerId: into } };
  await transaction.block.updateMany(move);
  await transaction.attempt.updateMany(move);
  await transaction.reset.updateMany(move);
  await transaction.learnerToken.updateMany(move);
  await transaction.deviceLink.updateMany(move);
  await mergeRows(transaction, merge);
  await replayReviews(transaction, into);
  return true;
};
