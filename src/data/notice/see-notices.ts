import { retryConflicts } from "../database/conflicts/retry-conflicts";
import { command } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/**
 * `revision`: the one whose sentences were shown (`LearnerNotice.revision`); absent where nobody knows, which is then the
 * one that is live.
 */
type Seen = { learnerId: string; ids: string[]; revision?: number | undefined; now: Date };

const markSeen = command(
  ({ learnerId, ids, revision, now }: Seen) => Prisma.sql`
    UPDATE notice SET seen_at = ${now}, seen_revision = shown.revision
    FROM item_version v
    JOIN article a ON a.slug = v.article_slug
    CROSS JOIN LATERAL (SELECT LEAST(${revision ?? null}::int, a.current_number) AS revision) shown
    WHERE notice.learner_id = ${learnerId}::uuid AND notice.id = ANY(${ids}::uuid[]) AND v.id = notice.old_version_id
      AND (notice.seen_revision IS NULL OR notice.seen_revision < shown.revision)`,
  (sql, { learnerId, noticeId, now }) => sql({ learnerId, ids: [noticeId], now }),
);

/** The learner has read these; ids that are not theirs do nothing. Again changes nothing. */
export const seeNotices = async (client: PrismaClient, seen: Seen): Promise<void> => {
  await retryConflicts(() => markSeen(client, seen));
};
