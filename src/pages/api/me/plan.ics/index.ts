import { map } from "../../../../domain/result";
import { utcDay } from "../../../../domain/utc-day";
import { findPlanDay } from "../../../../features/study-plan/find-plan-day";
import { planCalendar } from "../../../../features/study-plan/plan-calendar";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { file } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { pageLanguage } from "../../../../http/page/page-language";
import { exportLearnerEndpoint } from "../export";

export const config = { api: { bodyParser: false } };

export const exportPlanEndpoint = endpoint({
  id: "exportPlan",
  method: "GET",
  path: "/api/me/plan.ics",
  summary: "The plan as a calendar: its share of each day, and its date.",
  query: { page: "The language of its texts: en or fr." },
  learner: "required",
  reply: { status: 200, type: "text/calendar" },
  problems: [404],
  limit: exportLearnerEndpoint.limit,
  run: async (call) => {
    const options = { language: pageLanguage(call.params), today: utcDay(call.now), site: call.origin };
    return map(await findPlanDay(call), (plan) =>
      file("iatrox-plan.ics", "text/calendar", planCalendar(plan, options)),
    );
  },
});

export default serve(exportPlanEndpoint);
