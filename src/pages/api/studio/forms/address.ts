import { z } from "zod";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { setAddressEndpoint } from "../drafts/[id]/address";

export const config = { api: { bodyParser: false } };

/** `PUT /api/studio/drafts/{id}/address` for a form without script. */
export default formTwin(setAddressEndpoint, {
  path: "/api/studio/forms/address",
  fields: z.object({ draft: z.uuid(), to: z.string() }),
  request: ({ draft, to }) => ({ params: { id: draft }, body: { to: to.trim().replace(/^.*\/articles\//, "") } }),
  onward: ({ draft }) => `/studio/drafts/${draft}?done=addressed`,
});
