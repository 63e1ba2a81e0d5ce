import { dueAfterChange } from "../../domain/review/due/due-after-change";
import { instant, json, orNull, text, uuid } from "../database/column";
import { command, query } from "../database/statement";
import { Prisma } from "../generated/client";
import { storedCard } from "./stored-card";

/** `versions`: those that were answered; without it, all. */
type Whose = { learnerId?: string; versions?: readonly number[] };

const touchedCards = query(
  { learner_id: uuid, objective: text, state: json, at: orNull(instant) },
  ({ learnerId, versions }: Whose) => {
    const whose = learnerId === undefined ? Prisma.empty : Prisma.sql`AND n.learner_id = ${learnerId}::uuid`;
    const which =
      versions === undefined ? Prisma.empty : Prisma.sql`AND n.old_version_id = ANY(${[...versions]}::int[])`;
    return Prisma.sql`
    WITH touched AS (
      SELECT DISTINCT n.learner_id, v.objective FROM notice n JOIN item_version v ON v.id = n.old_version_id
      WHERE true ${whose} ${which}
    ), moved AS (
      SELECT touched.learner_id, touched.objective, max(GREATEST(n.created_at, latest.at)) FILTER (
        WHERE latest.now_hash IS DISTINCT FROM f.hash OR n.seen_revision IS NOT NULL
      ) AS at
      FROM touched
      JOIN notice n ON n.learner_id = touched.learner_id
      JOIN item_version v ON v.id = n.old_version_id AND v.objective = touched.objective
      CROSS JOIN LATERAL jsonb_to_recordset(v.content->'facts') AS f (id text, hash text)
      CROSS JOIN LATERAL (
        SELECT c.at, c.now_hash FROM fact_change c
        WHERE c.article_slug = v.article_slug AND c.fact = f.id
        ORDER BY c.revision DESC LIMIT 1
      ) latest
      GROUP BY touched.learner_id, touched.objective
    )
    SELECT card.learner_id, card.objective, card.state, moved.at
    FROM moved JOIN card ON card.learner_id = moved.learner_id AND card.objective = moved.objective
    FOR UPDATE OF card`;
  },
  (sql, { learnerId, version }) => sql({ learnerId, versions: [version] }),
);

const setDue = command(
  (rows: string) => Prisma.sql`
    UPDATE card SET due = next.due
    FROM jsonb_to_recordset(${rows}::jsonb) AS next (learner_id uuid, objective text, due timestamptz)
    WHERE card.learner_id = next.learner_id AND card.objective = next.objective`,
  (sql) => sql("[]"),
);

/**
 * Makes cards due whose facts changed since the last answer, and restores the due day of cards whose change was reverted:
 * where the guide again says what the answer was based on, and the learner read nothing else, nothing changed.
 */
export const rescheduleChanged = async (transaction: Prisma.TransactionClient, whose: Whose): Promise<void> => {
  const cards = await touchedCards(transaction, whose);
  if (cards.length === 0) return;
  const next = cards.map(({ state, at, ...card }) => ({ ...card, due: dueAfterChange(storedCard(state), at) }));
  await setDue(transaction, JSON.stringify(next));
};
