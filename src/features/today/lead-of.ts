import type { LearnerDay } from "./load-day";

/** What of a learner's day is to be done first: the button of that row alone is filled. Null: nothing waits. */
export const leadOf = ({
  due,
  count,
  block,
  plan,
}: Pick<LearnerDay, "due" | "count" | "block" | "plan">): "review" | "block" | "plan" | "new" | null => {
  if (count > 0) return "review";
  if (block) return "block";
  if (plan) return plan.today > 0 ? "plan" : null;
  return due === 0 ? "new" : null;
};
