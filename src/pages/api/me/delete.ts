import { z } from "zod";
import { formTwin } from "../../../http/endpoint/form-twin";
import { deleteLearnerEndpoint } from ".";

export const config = { api: { bodyParser: false } };

/** `DELETE /api/me` for a form without script. */
export default formTwin(deleteLearnerEndpoint, {
  path: "/api/me/delete",
  fields: z.object({ confirm: z.literal("yes", "tick the box to confirm") }),
  request: () => ({}),
  onward: () => "/privacy/deleted",
});
