import { map, success } from "../../../domain/result";
import { planDaySchema } from "../../../domain/study-plan/plan-day";
import { planRequestSchema } from "../../../domain/study-plan/study-plan";
import { deletePlan } from "../../../features/study-plan/delete-plan";
import { findPlanDay } from "../../../features/study-plan/find-plan-day";
import { savePlan } from "../../../features/study-plan/save-plan";
import { endpoint } from "../../../http/endpoint/endpoint";
import { noContent, ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const getPlanEndpoint = endpoint({
  id: "getPlan",
  method: "GET",
  path: "/api/me/plan",
  summary: "The plan with a date, as it is today by what is really left.",
  learner: "required",
  reply: { status: 200, body: { name: "Plan", schema: planDaySchema } },
  problems: [404],
  run: async (call) => map(await findPlanDay(call), ok),
});

export const savePlanEndpoint = endpoint({
  id: "savePlan",
  method: "PUT",
  path: "/api/me/plan",
  summary:
    "Makes the plan, or another in its stead: to meet all questions of some articles by a day or a month. Without a cookie the caller becomes a learner, and the reply sets one.",
  learner: "optional",
  body: { name: "PlanRequest", schema: planRequestSchema },
  reply: { status: 200, body: { name: "Plan", schema: planDaySchema } },
  problems: [400, 404],
  limit: { name: "plans", address: 600, learner: 20 },
  run: async (call) => map(await savePlan(call), ({ plan, headers }) => ok(plan, headers)),
});

/** Nobody's plan is gone already, so the answer is the same. */
export const deletePlanEndpoint = endpoint({
  id: "deletePlan",
  method: "DELETE",
  path: "/api/me/plan",
  summary: "Drops the plan. Answers and reviews stay.",
  learner: "optional",
  reply: { status: 204 },
  problems: [],
  limit: { name: "plans", address: 600, learner: 20 },
  run: async ({ learner }) => {
    await deletePlan(learner);
    return success(noContent());
  },
});

export default serve(getPlanEndpoint, savePlanEndpoint, deletePlanEndpoint);
