import { z } from "zod";
import { requestAddress } from "../../../../features/studio/signatures/signature-address";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { strikeExpertEndpoint } from "../signature-requests/[id]/name";

export const config = { api: { bodyParser: false } };

/** `DELETE …/name` for a form without script. */
export default formTwin(strikeExpertEndpoint, {
  path: "/api/studio/forms/strike-expert",
  fields: z.object({ request: z.string() }),
  request: ({ request: id }) => ({ params: { id } }),
  onward: ({ request }) => requestAddress(request, "struck"),
});
