import { z } from "zod";
import { articleSlugSchema } from "../article/article-slug-schema";
import { daySchema } from "../day";
import { failure, type Result, success } from "../result";
import { addDays, startOfDay, utcDay } from "../utc-day";

/** The farthest a target may lie ahead, in days. */
const longestPlan = 730;

export const mostArticles = 100;

/**
 * What a learner asks for: `PUT /api/me/plan`. `target`: the day by which everything is to be met, or a month (`2027-04`),
 * which stands for its first day.
 */
export const planRequestSchema = z.strictObject({
  target: z.union([daySchema, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]),
  articles: z.array(articleSlugSchema).min(1).max(mostArticles),
});
export type PlanRequest = z.infer<typeof planRequestSchema>;

/**
 * To meet every objective of some articles by a day. `begunLeft`: how many were left on the day `begunOn` on which the plan was
 * made or changed. Days: `YYYY-MM-DD`.
 */
export type StudyPlan = { target: string; articles: string[]; begunOn: string; begunLeft: number };

const lastOfMonth = (month: string): string => {
  const first = startOfDay(`${month}-01`);
  return utcDay(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)));
};

/** The day that a target stands for: of a month its first day, of the present month its last. It must lie ahead. */
export const targetDay = (target: string, today: string): Result<string, "past" | "too-far"> => {
  const isMonth = target.length === "2027-04".length;
  const isPresent = isMonth && today.startsWith(target);
  const day = isPresent ? lastOfMonth(target) : isMonth ? `${target}-01` : target;
  if (day <= today) return failure("past");
  return isWithinReach(day, today) ? success(day) : failure("too-far");
};

export const isWithinReach = (day: string, today: string): boolean => day <= addDays(today, longestPlan);
