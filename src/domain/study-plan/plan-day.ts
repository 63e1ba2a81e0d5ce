import { z } from "zod";
import { articleSlugSchema } from "../article/article-slug-schema";
import { daySchema } from "../day";
import { addDays, daysBetween } from "../utc-day";
import { daysBehind, mostNewADay, paceOf, targetAt } from "./pace";
import { isWithinReach, type StudyPlan } from "./study-plan";

const count = z.int().min(0);

/**
 * A plan as it is on a day, by what is really left: `GET /api/me/plan`.
 *
 * - `daysLeft`: until the target; 0 on it and after it. `isOver`: it has passed.
 * - `left`: objectives that are not met. `newADay`: so many of them each day, on `days` days from today on, or from tomorrow on
 *   once today's are met; `metBy`: the last of these. `fits`: false where that is too late, for nobody is asked for more than
 *   20 new ones a day.
 * - `today`: how many are still to be met today; `done`: how many were.
 * - `begunWith`: so many a day the plan asked for when it was made; `behind`: so many of its days what is left is behind an
 *   even pace.
 * - `later`: the target by which the pace would be no faster than that again; null where it is not, or no such day is near.
 */
export const planDaySchema = z.strictObject({
  target: daySchema,
  articles: z.array(articleSlugSchema),
  daysLeft: count,
  isOver: z.boolean(),
  left: count,
  newADay: count,
  days: count,
  metBy: daySchema,
  fits: z.boolean(),
  today: count,
  done: count,
  begunWith: count,
  behind: count,
  later: daySchema.nullable(),
});
export type PlanDay = z.infer<typeof planDaySchema>;

/**
 * `left`: objectives of the plan that are not met now; `done`: those that were met for the first time today. The share of a
 * day is that of its morning, so that what is answered during a day does not change what the day asks for; once it is met, all
 * else is reckoned as it will be tomorrow morning.
 */
export const planDay = (
  plan: StudyPlan,
  { left, done, today }: { left: number; done: number; today: string },
): PlanDay => {
  const { target, articles, begunOn, begunLeft } = plan;
  const isOver = today > target;
  const { newADay: share } = paceOf(left + done, today, target);
  const isDone = left > 0 && done >= share && today < target;
  const [from, ahead] = isDone ? [addDays(today, 1), left] : [today, left + done];
  const { newADay, days, metBy, fits } = paceOf(ahead, from, target);
  const { newADay: begunWith } = paceOf(begunLeft, begunOn, target);
  const isFaster = newADay > begunWith || !fits;
  const later = targetAt(Math.min(Math.max(begunWith, 1), mostNewADay), ahead, from);
  return {
    target,
    articles,
    daysLeft: Math.max(0, daysBetween(today, target)),
    isOver,
    left,
    newADay,
    days,
    metBy,
    fits,
    today: isOver ? 0 : Math.min(left, Math.max(0, share - done)),
    done,
    begunWith,
    behind: daysBehind(plan, ahead, from),
    later: isFaster && later > target && isWithinReach(later, today) ? later : null,
  };
};
