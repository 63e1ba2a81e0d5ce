import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** The guides of which a learner has cards, those with most cards first: what they are at. */
export const listBegunArticles = query(
  { article: text },
  (learnerId: string) => Prisma.sql`
    SELECT article_slug AS article FROM card WHERE learner_id = ${learnerId}::uuid
    GROUP BY article_slug ORDER BY count(*) DESC, article_slug`,
  (sql, { learnerId }) => sql(learnerId),
);
