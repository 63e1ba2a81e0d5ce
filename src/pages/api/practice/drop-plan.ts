import { z } from "zod";
import { formTwin } from "../../../http/endpoint/form-twin";
import { deletePlanEndpoint } from "../me/plan";

export const config = { api: { bodyParser: false } };

/** `DELETE /api/me/plan` for a form without script. */
export default formTwin(deletePlanEndpoint, {
  path: "/api/practice/drop-plan",
  fields: z.object({ drop: z.literal("yes") }),
  request: () => ({}),
  onward: () => "/practice/plan?done=dropped",
});
