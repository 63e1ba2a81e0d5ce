import { z } from "zod";
import { map, success } from "../../../domain/result";
import { utcDay } from "../../../domain/utc-day";
import { planAddress, planErrors, readPlanFields, targetOf } from "../../../features/study-plan/plan-fields";
import { savePlan } from "../../../features/study-plan/save-plan";
import { serveForm } from "../../../http/endpoint/form-twin";
import { savePlanEndpoint } from "../me/plan";

export const config = { api: { bodyParser: false } };

const fields = z.looseObject({ month: z.string() }).transform(readPlanFields);

/** `PUT /api/me/plan` for a form without script. Where something is wrong with it, it leads back to the form, which says so. */
export default serveForm({
  path: "/api/practice/plan",
  fields,
  limit: savePlanEndpoint.limit,
  run: async ({ input, ...call }) => {
    if (planErrors(input, utcDay(call.now)).length > 0) return success({ path: planAddress(input) });
    const saved = await savePlan({ ...call, input: { target: targetOf(input), articles: input.articles } });
    return map(saved, ({ headers }) => ({ path: "/practice/plan?done=saved", headers }));
  },
});
