import { z } from "zod";
import { startOfDay, utcDay } from "../../domain/utc-day";
import { oneOf, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";
import { isAvailable } from "../item/matching-items";

const dueObjective = {
  objective: text,
  article: text,
  section: text,
  /** The day since which it is due. */
  dueOn: text,
  /** The card is due for review, or a miss for its retest. */
  because: oneOf(z.enum(["review", "retest"])),
};

/**
 * The objectives that this learner should meet again today, each once, what waits longest first. Without those that no
 * question can be asked on now.
 */
export const listDue = query(
  dueObjective,
  (learnerId: string, now: Date) => Prisma.sql`
    SELECT due.objective, card.article_slug AS article, card.section,
      to_char(min(due.day), 'YYYY-MM-DD') AS "dueOn", (array_agg(due.because ORDER BY due.day, due.because))[1] AS because
    FROM (
      SELECT objective, (due AT TIME ZONE 'UTC')::date AS day, 'review' AS because FROM card
      WHERE learner_id = ${learnerId}::uuid AND due <= ${now}
      UNION ALL
      SELECT objective, retest_on, 'retest' FROM miss
      WHERE learner_id = ${learnerId}::uuid AND retest_on <= ${startOfDay(utcDay(now))}::date
    ) due
    JOIN card ON card.learner_id = ${learnerId}::uuid AND card.objective = due.objective
    WHERE EXISTS (
      SELECT FROM item_version v WHERE v.objective = due.objective AND ${isAvailable(now)}
    )
    GROUP BY due.objective, card.article_slug, card.section
    ORDER BY min(due.day), due.objective`,
  (sql, { learnerId, now }) => sql(learnerId, now),
);
