import { z } from "zod";
import { formTwin } from "../../../http/endpoint/form-twin";
import { undoResetEndpoint } from "../me/resets/[id]";

export const config = { api: { bodyParser: false } };

/** `DELETE /api/me/resets/{id}` for a form without script. */
export default formTwin(undoResetEndpoint, {
  path: "/api/practice/undo-reset",
  fields: z.object({ reset: z.uuid() }),
  request: ({ reset }) => ({ params: { id: reset } }),
  onward: () => "/practice/my-data?done=undo#start-afresh",
});
