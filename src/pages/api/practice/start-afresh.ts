import { z } from "zod";
import { formTwin } from "../../../http/endpoint/form-twin";
import { resetProgressEndpoint } from "../me/resets";

export const config = { api: { bodyParser: false } };

/** `POST /api/me/resets` for a form without script. No guide chosen is an empty field, and means all. */
export default formTwin(resetProgressEndpoint, {
  path: "/api/practice/start-afresh",
  fields: z.object({ article: z.string() }),
  request: ({ article }) => ({ body: { article: article || undefined } }),
  onward: () => "/practice/my-data?done=reset#start-afresh",
});
