import { z } from "zod";
import { formTwin } from "../../../http/endpoint/form-twin";
import { joinLearnerEndpoint } from "../me/join";

export const config = { api: { bodyParser: false } };

/** `POST /api/me/join` for a form without script. */
export default formTwin(joinLearnerEndpoint, {
  path: "/api/practice/join",
  fields: z.object({ link: z.string() }),
  request: (body) => ({ body }),
  onward: () => "/practice/my-data?done=joined#devices",
});
