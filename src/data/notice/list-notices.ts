import type { LearnerNotice } from "../../domain/article/notice";
import { toNotices } from "../../domain/article/to-notices";
import { flag, int, json, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { factsSeenByLearner } from "./facts-seen-by-learner";
import { storedFactState } from "./stored-fact-state";

const openChanges = query(
  {
    id: uuid,
    article: text,
    title: text,
    revision: int,
    fact: text,
    on: text,
    back: flag,
    before: orNull(json),
    answered: json,
    now: orNull(json),
  },
  (learnerId: string) => Prisma.sql`
    SELECT n.id, v.article_slug AS article, r.content->>'title' AS title, r.number AS revision, f.id AS fact,
      to_char(latest.at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS on,
      COALESCE(notified.found AND latest.now_hash = f.hash, false) AS back,
      CASE WHEN notified.found THEN notified.now ELSE answered.before END AS before, answered.before AS answered, latest.now
    FROM notice n
    JOIN item_version v ON v.id = n.old_version_id
    JOIN article a ON a.slug = v.article_slug AND a.withdrawn IS NULL
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    ${factsSeenByLearner}
    CROSS JOIN LATERAL (
      SELECT c.before FROM fact_change c
      WHERE c.article_slug = v.article_slug AND c.fact = f.id AND c.before_hash = f.hash LIMIT 1
    ) answered
    WHERE n.learner_id = ${learnerId}::uuid AND latest.now_hash IS DISTINCT FROM seen.hash
    ORDER BY v.article_slug, v.id, f.id`,
  (sql, { learnerId }) => sql(learnerId),
);

/**
 * What this learner has yet to read about facts that changed after an answer, the latest change first. What they last knew
 * is compared with what the guide says at this moment: a change that was taken back unread is not notified.
 */
export const listNotices = async (client: PrismaClient, learnerId: string): Promise<LearnerNotice[]> => {
  const changes = await openChanges(client, learnerId);
  return toNotices(
    changes.map(({ before, answered, now, ...change }) => ({
      ...change,
      before: before === null ? null : storedFactState(before),
      answered: storedFactState(answered),
      now: now === null ? null : storedFactState(now),
    })),
  );
};
