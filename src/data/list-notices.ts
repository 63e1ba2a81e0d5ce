import type { LearnerNotice } from "../domain/article/notice";
import { type KeptNotice, noticesOf } from "../domain/article/notices-of";
import type { PrismaClient } from "./generated/client";

/** What this learner has yet to read about facts that changed after an answer, the latest change first. */
export const listNotices = async (client: PrismaClient, learnerId: string): Promise<LearnerNotice[]> =>
  noticesOf(
    await client.$queryRaw<KeptNotice[]>`
      SELECT n.id, to_char(old.retired_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS on, old.article_slug AS article,
             r.content->>'title' AS title, old.changed_facts AS changes
      FROM notice n
      JOIN item_version old ON old.id = n.old_version_id
      JOIN article a ON a.slug = old.article_slug
      JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
      WHERE n.learner_id = ${learnerId}::uuid AND n.seen_at IS NULL
      ORDER BY old.retired_at DESC, old.article_slug, old.id`,
  );
