import type { DueCard } from "../../domain/review/due/most-at-risk";
import { instant, json, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { dueObjectives, type Seeker } from "../item/matching-items";
import { storedCard } from "./stored-card";

const dueCards = query(
  { objective: text, state: json, due: instant },
  (seeker: Seeker) => Prisma.sql`
    WITH ${dueObjectives(seeker)}
    SELECT card.objective, card.state, card.due
    FROM due JOIN card ON card.learner_id = ${seeker.learnerId}::uuid AND card.objective = due.objective`,
  (sql, { learnerId, now }) => sql({ learnerId, now }),
);

/** The cards of the objectives that this learner is to meet again by now. */
export const listDueCards = async (client: PrismaClient, seeker: Seeker): Promise<DueCard[]> => {
  const rows = await dueCards(client, seeker);
  return rows.map(({ objective, state, due }) => ({ objective, due, card: storedCard(state) }));
};
