import { readPlanDay } from "../../data/study-plan/read-plan-day";
import { failure, type Result, success } from "../../domain/result";
import type { PlanDay } from "../../domain/study-plan/plan-day";
import type { RequestContext } from "../../http/endpoint/request-context";
import { findCaller } from "../../http/learner/find-caller";
import { type ProblemDetails, problemDetails } from "../../http/problem/problem-details";

export const noPlan = problemDetails(404, "not-found", "There is no plan: PUT /api/me/plan makes one.");

/** The caller's plan as it is today. */
export async function findPlanDay({
  learner,
  now,
}: Pick<RequestContext, "learner" | "now">): Promise<Result<PlanDay, ProblemDetails<404>>> {
  const caller = await findCaller(learner);
  const plan = caller && (await readPlanDay(caller.client, caller.learnerId, now));
  return plan ? success(plan) : failure(noPlan);
}
