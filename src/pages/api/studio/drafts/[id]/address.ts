import { roles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { addressRequestSchema, setAddress } from "../../../../../features/publishing/articles/set-address";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { noContent } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const setAddressEndpoint = endpoint({
  id: "setAddress",
  method: "PUT",
  path: "/api/studio/drafts/{id}/address",
  summary:
    "Has a draft give its article another address: at its publication, the former one then leads there; at once where readers have none of it yet.",
  role: roles,
  body: { name: "AddressRequest", schema: addressRequestSchema },
  reply: { status: 204 },
  problems: [400, 403, 404, 409],
  limit: { name: "draft acts", address: 600 },
  run: async (call) => map(await setAddress(call), () => noContent()),
});

export default serve(setAddressEndpoint);
