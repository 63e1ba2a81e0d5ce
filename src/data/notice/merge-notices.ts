import { command } from "../database/statement";
import { Prisma } from "../generated/client";

/** One notice of two about the same version: dated by the later one, and read where either was read. */
const mergeTwins = command(
  (into: string, from: string) => Prisma.sql`
    WITH twin AS (
      DELETE FROM notice other USING notice own
      WHERE own.learner_id = ${into}::uuid AND other.learner_id = ${from}::uuid
        AND own.old_version_id = other.old_version_id AND own.id <> other.id
      RETURNING own.id, other.created_at, other.seen_at, other.seen_revision
    )
    UPDATE notice SET created_at = GREATEST(notice.created_at, twin.created_at),
      seen_at = GREATEST(notice.seen_at, twin.seen_at),
      seen_revision = GREATEST(notice.seen_revision, twin.seen_revision)
    FROM twin WHERE notice.id = twin.id`,
  (sql, { learnerId }) => sql(learnerId, learnerId),
);

/** Gives all notices of `from` to `into`, one for each version. */
export const mergeNotices = async (
  transaction: Prisma.TransactionClient,
  { into, from }: { into: string; from: string },
): Promise<void> => {
  await mergeTwins(transaction, into, from);
  await transaction.notice.updateMany({ where: { learnerId: from }, data: { learnerId: into } });
};
