import { z } from "zod";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { endSessionsEndpoint } from "../people/[id]/sessions";

export const config = { api: { bodyParser: false } };

/** `DELETE /api/studio/people/{id}/sessions` for a form without script. */
export default formTwin(endSessionsEndpoint, {
  path: "/api/studio/forms/end-sessions",
  fields: z.object({ person: z.string() }),
  request: ({ person }) => ({ params: { id: person } }),
  onward: () => "/studio/people?done=ended",
});
