import { reviewerRoles } from "../../../../../../../domain/person/role";
import { map } from "../../../../../../../domain/result";
import { settledSchema, settlementSchema } from "../../../../../../../domain/signature/signature-request";
import { settleClaim } from "../../../../../../../features/publishing/signatures/settle-claim";
import { endpoint } from "../../../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../../../http/endpoint/reply";
import { serve } from "../../../../../../../http/endpoint/serve";
import { pageLanguage } from "../../../../../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

export const settleClaimEndpoint = endpoint({
  id: "settleClaim",
  method: "PUT",
  path: "/api/studio/signature-requests/{id}/claims/{fact}/settlement",
  summary:
    "Settles a claim that an expert calls wrong or moved: begins a draft with their note as a remark, or says why nothing changes.",
  role: reviewerRoles,
  body: { name: "Settlement", schema: settlementSchema },
  reply: { status: 200, body: { name: "SettledClaim", schema: settledSchema } },
  problems: [400, 404, 409],
  limit: { name: "signature requests", address: 120 },
  run: async (call) => map(await settleClaim(call, pageLanguage(call.params)), (settled) => ok(settled)),
});

export default serve(settleClaimEndpoint);
