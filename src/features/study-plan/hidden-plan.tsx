import type { PlanFields } from "./plan-fields";

/** The fields of a form that makes just this plan. */
export const HiddenPlan = ({ month, day, articles }: PlanFields) => (
  <>
    <input type="hidden" name="month" value={month} />
    <input type="hidden" name="day" value={day} />
    {articles.map((slug) => (
      <input key={slug} type="hidden" name="article" value={slug} />
    ))}
  </>
);
