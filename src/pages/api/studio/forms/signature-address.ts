import { z } from "zod";
import { reviewerRoles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { renewAddress, revokeRequest } from "../../../../features/publishing/signatures/request-signature";
import { requestAddress, signingOnce } from "../../../../features/studio/signatures/signature-address";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { renewSignatureAddressEndpoint } from "../signature-requests/[id]/address";

export const config = { api: { bodyParser: false } };

/** Makes another address for a request, or ends the one that it has, for a form without script. */
export default serveForm({
  path: "/api/studio/forms/signature-address",
  role: reviewerRoles,
  fields: z.object({ request: z.uuid(), act: z.enum(["renew", "revoke"]) }),
  limit: renewSignatureAddressEndpoint.limit,
  run: async ({ input: { request: id, act }, ...call }) => {
    const deed = { ...call, params: { id } };
    if (act === "revoke") return map(await revokeRequest(deed), () => ({ path: requestAddress(id, "revoked") }));
    return map(await renewAddress(deed), ({ token }) => ({
      path: requestAddress(id),
      cookies: [signingOnce.write(token)],
    }));
  },
});
