import { z } from "zod";
import { droppedAddress, readPlanFields } from "../../../features/study-plan/plan-fields";
import { formTwin } from "../../../http/endpoint/form-twin";
import { deletePlanEndpoint } from "../me/plan";

export const config = { api: { bodyParser: false } };

/** `DELETE /api/me/plan` for a form without script. What the plan was comes along, so that the next page can offer it again. */
export default formTwin(deletePlanEndpoint, {
  path: "/api/practice/drop-plan",
  fields: z.looseObject({ drop: z.literal("yes") }).transform(readPlanFields),
  request: () => ({}),
  onward: droppedAddress,
});
