import { z } from "zod";
import { formTwin } from "../../../http/endpoint/form-twin";
import { updatePreferencesEndpoint } from "../me/settings";

export const config = { api: { bodyParser: false } };

/** `PUT /api/me/settings` for a form without script. */
export default formTwin(updatePreferencesEndpoint, {
  path: "/api/practice/retention",
  fields: z.object({ desiredRetention: z.string().transform(Number) }),
  request: (body) => ({ body }),
  onward: () => "/practice/my-data?done=retention#retention",
});
