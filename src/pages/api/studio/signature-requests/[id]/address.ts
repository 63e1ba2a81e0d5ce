import { reviewerRoles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { madeRequestSchema } from "../../../../../domain/signature/signature-request";
import { renewAddress } from "../../../../../features/publishing/signatures/request-signature";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { created } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const renewSignatureAddressEndpoint = endpoint({
  id: "renewSignatureAddress",
  method: "POST",
  path: "/api/studio/signature-requests/{id}/address",
  summary: "Makes another address for a request that nobody has signed: the one before ends, what was answered stays.",
  role: reviewerRoles,
  reply: { status: 201, body: { name: "MadeSignatureRequest", schema: madeRequestSchema } },
  problems: [404],
  limit: { name: "signature requests", address: 120 },
  run: async (call) => map(await renewAddress(call), ({ made }) => created(made)),
});

export default serve(renewSignatureAddressEndpoint);
