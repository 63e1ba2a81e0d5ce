import { utcDay } from "../../domain/utc-day";
import { int, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { isAvailable, type Seeker } from "../item/matching-items";

type PlanSeeker = Seeker & { articles: readonly string[] };

const inArticles = (articles: readonly string[], now: Date) =>
  Prisma.sql`v.article_slug = ANY(${[...articles]}::text[]) AND ${isAvailable(now)}`;

const notMet = (learnerId: string | null) =>
  Prisma.sql`NOT EXISTS (SELECT FROM card c WHERE c.learner_id = ${learnerId}::uuid AND c.objective = v.objective)`;

/** Of today: what was answered for the first time, so that there is no review of an earlier day. */
const planObjectives = query(
  { left: int, done: int },
  ({ learnerId, articles, now }: PlanSeeker) => Prisma.sql`
    SELECT (
      SELECT count(DISTINCT v.objective)::int FROM item_version v
      WHERE ${inArticles(articles, now)} AND ${notMet(learnerId)}
    ) AS left, (
      SELECT count(*)::int FROM review r
      WHERE r.learner_id = ${learnerId}::uuid AND r.day = ${utcDay(now)}::date
        AND NOT EXISTS (
          SELECT FROM review before
          WHERE before.learner_id = r.learner_id AND before.objective = r.objective AND before.day < r.day)
        AND EXISTS (SELECT FROM item_version v WHERE v.objective = r.objective AND ${inArticles(articles, now)})
    ) AS done`,
  (sql, { learnerId, article, now }) => sql({ learnerId, now, articles: [article] }),
);

/** Of the objectives of these articles: how many the learner has not met, and how many they met today for the first time. */
export const countObjectives = async (
  client: PrismaClient,
  seeker: PlanSeeker,
): Promise<{ left: number; done: number }> => {
  const [row] = await planObjectives(client, seeker);
  return row ?? { left: 0, done: 0 };
};

/** How many objectives of each of these articles the learner has not met; without a learner, all. Articles without any are left out. */
export const countNewByArticle = query(
  { article: text, left: int },
  ({ learnerId, articles, now }: PlanSeeker) => Prisma.sql`
    SELECT v.article_slug AS article, count(DISTINCT v.objective)::int AS left FROM item_version v
    WHERE ${inArticles(articles, now)} AND ${notMet(learnerId)}
    GROUP BY v.article_slug`,
  (sql, { learnerId, article, now }) => sql({ learnerId, now, articles: [article] }),
);
