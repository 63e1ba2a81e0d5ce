import { z } from "zod";
import { formTwin } from "../../../http/endpoint/form-twin";
import { shareBlockEndpoint } from "../blocks/[id]/share";

export const config = { api: { bodyParser: false } };

/** `POST /api/blocks/{id}/share` for a form without script: leads to the page whose address is the link. */
export default formTwin(shareBlockEndpoint, {
  path: "/api/practice/share",
  fields: z.strictObject({ block: z.string() }),
  request: ({ block }) => ({ params: { id: block } }),
  onward: (_fields, { url }) => url,
});
