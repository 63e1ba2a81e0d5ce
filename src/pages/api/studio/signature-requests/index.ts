import { currentDatabase } from "../../../../data/database/current-database";
import { listRequests } from "../../../../data/signature/list-requests";
import { reviewerRoles } from "../../../../domain/person/role";
import { map, success } from "../../../../domain/result";
import {
  listedRequestsSchema,
  madeRequestSchema,
  signatureRequestSchema,
} from "../../../../domain/signature/signature-request";
import { requestSignature } from "../../../../features/publishing/signatures/request-signature";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { created, ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

const path = "/api/studio/signature-requests";

export const listSignatureRequestsEndpoint = endpoint({
  id: "listSignatureRequests",
  method: "GET",
  path,
  summary: "What experts were asked to sign, the newest first, with how far they are.",
  query: { article: "Only those about the article of this slug." },
  role: reviewerRoles,
  reply: { status: 200, body: { name: "SignatureRequests", schema: listedRequestsSchema } },
  problems: [],
  run: async ({ params: { article }, now }) =>
    success(ok(await listRequests((await currentDatabase()).client, { article, now }))),
});

export const requestSignatureEndpoint = endpoint({
  id: "requestSignature",
  method: "POST",
  path,
  summary:
    "Asks an expert without an account to sign claims of a published article: gives an address for one browser, which works for `days` days.",
  role: reviewerRoles,
  body: { name: "SignatureRequest", schema: signatureRequestSchema },
  reply: { status: 201, body: { name: "MadeSignatureRequest", schema: madeRequestSchema } },
  problems: [400],
  limit: { name: "signature requests", address: 120 },
  run: async (call) => map(await requestSignature(call), ({ made }) => created(made)),
});

export default serve(listSignatureRequestsEndpoint, requestSignatureEndpoint);
