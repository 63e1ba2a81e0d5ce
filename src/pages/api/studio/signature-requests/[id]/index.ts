import { currentDatabase } from "../../../../../data/database/current-database";
import { findRequest } from "../../../../../data/signature/list-requests";
import { reviewerRoles } from "../../../../../domain/person/role";
import { failure, map, success } from "../../../../../domain/result";
import { shownRequestSchema } from "../../../../../domain/signature/signature-request";
import { noSuchRequest, revokeRequest } from "../../../../../features/publishing/signatures/request-signature";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { noContent, ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

const path = "/api/studio/signature-requests/{id}";

export const getSignatureRequestEndpoint = endpoint({
  id: "getSignatureRequest",
  method: "GET",
  path,
  summary: "A request with its claims, what the expert says of each, and how that was settled.",
  role: reviewerRoles,
  reply: { status: 200, body: { name: "ShownSignatureRequest", schema: shownRequestSchema } },
  problems: [404],
  run: async ({ params: { id }, now }) => {
    const found = await findRequest((await currentDatabase()).client, { id, now });
    return found ? success(ok(found)) : failure(noSuchRequest);
  },
});

export const revokeSignatureRequestEndpoint = endpoint({
  id: "revokeSignatureRequest",
  method: "DELETE",
  path,
  summary: "Ends the address of a request that nobody has signed. What was answered stays.",
  role: reviewerRoles,
  reply: { status: 204 },
  problems: [404],
  limit: { name: "signature requests", address: 120 },
  run: async (call) => map(await revokeRequest(call), () => noContent()),
});

export default serve(getSignatureRequestEndpoint, revokeSignatureRequestEndpoint);
