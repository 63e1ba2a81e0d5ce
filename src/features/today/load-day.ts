import { listOpenBlocks, type OpenBlock } from "../../data/block/list-open-blocks";
import { settleBlocks } from "../../data/block/settle-blocks";
import { readForecast } from "../../data/card/read-forecast";
import { countItems } from "../../data/item/count-items";
import { findPreferences } from "../../data/learner/find-preferences";
import { listNotices } from "../../data/notice/list-notices";
import { listRecentTimes } from "../../data/response/list-recent-times";
import { countReviewsToday } from "../../data/review/count-reviews-today";
import { readPlanDay } from "../../data/study-plan/read-plan-day";
import type { LearnerNotice } from "../../domain/article/notice";
import type { Language } from "../../domain/language";
import { studyMinutes } from "../../domain/learner/study-minutes";
import type { Forecast } from "../../domain/review/due/forecast";
import { spreadReviews } from "../../domain/review/due/spread-reviews";
import type { PlanDay } from "../../domain/study-plan/plan-day";
import type { Caller } from "../../http/learner/find-caller";
import { loadBegun } from "./load-begun";

/** How far ahead the next review is looked for, in days. */
const ahead = 60;

/**
 * What a learner's day asks of them. `due`: objectives that wait for a review; `count` questions review today's share of them,
 * in about `minutes`. `restDays`: on how many more days those come that are left over. `most`: reviews that a day may bring.
 * `next`: the first day on which something comes up again, where nothing is due, and how many objectives do; `isNextTomorrow`:
 * that is the day after this.
 * `block`: begun last; `others`: begun before it, the latest first. `notices`: of rules that changed after an answer.
 * `bound`: the language of the questions. `begun`: the guides that new ones are asked from where nothing is due or planned; none: all. `plan`: that with a date, of which a day takes `planMinutes`; null: there is none.
 */
export type LearnerDay = {
  due: number;
  count: number;
  restDays: number;
  most: number;
  minutes: number;
  next: { day: string; objectives: number } | null;
  isNextTomorrow: boolean;
  block: OpenBlock | null;
  others: OpenBlock[];
  notices: LearnerNotice[];
  bound: Language | null;
  begun: string[];
  plan: PlanDay | null;
  planMinutes: number;
};

/**
 * `bound`: the language that questions are to be in, where there are any in it. Settles what is over first. `forecast`: what
 * comes up from today on, for a page that tells more of it.
 */
export async function loadDay(
  { client, learnerId }: Caller,
  { bound, now }: { bound: Language | null; now: Date },
): Promise<LearnerDay & { forecast: Forecast }> {
  await settleBlocks(client, learnerId, now);
  const [forecast, { dailyReviews: most }, done, plan, notices, [block, ...others], times, askable] = await Promise.all(
    [
      readForecast(client, learnerId, now, ahead),
      findPreferences(client, learnerId),
      countReviewsToday(client, learnerId, now),
      readPlanDay(client, learnerId, now),
      listNotices(client, learnerId),
      listOpenBlocks(client, learnerId, now),
      listRecentTimes(client, learnerId),
      countItems(client, { learnerId, now }, { states: ["due"], ...(bound && { language: bound }) }),
    ],
  );
  const due = askable.total === 0 ? 0 : (forecast[0]?.objectives ?? 0);
  const spread = spreadReviews(forecast, { most, done });
  const count = Math.min(due, spread[0]?.objectives ?? 0);
  const next = forecast.slice(1).find(({ objectives }) => objectives > 0);
  return {
    due,
    count,
    restDays: Math.ceil((due - count) / most),
    most,
    minutes: studyMinutes(count, times),
    next: due === 0 && next ? next : null,
    isNextTomorrow: due === 0 && next !== undefined && next === forecast[1],
    block: block ?? null,
    others,
    notices,
    bound,
    begun: due === 0 && !plan?.today ? await loadBegun({ client, learnerId }, { bound, now }) : [],
    forecast: spread,
    plan,
    planMinutes: studyMinutes(plan?.today ?? 0, times),
  };
}
