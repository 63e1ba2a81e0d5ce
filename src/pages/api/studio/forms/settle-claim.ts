import { z } from "zod";
import { draftAddress } from "../../../../domain/draft/draft-address";
import { requestAddress } from "../../../../features/studio/signatures/signature-address";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { settleClaimEndpoint } from "../signature-requests/[id]/claims/[fact]/settlement";

export const config = { api: { bodyParser: false } };

const claim = { request: z.string(), fact: z.string() };

/** `PUT …/claims/{fact}/settlement` for a form without script: the draft that was begun follows, or the request. */
export default formTwin(settleClaimEndpoint, {
  path: "/api/studio/forms/settle-claim",
  fields: z.discriminatedUnion("kind", [
    z.object({ ...claim, kind: z.literal("draft") }),
    z.object({ ...claim, kind: z.literal("dismissed"), reason: z.string() }),
  ]),
  request: ({ request: id, fact, ...body }) => ({ params: { id, fact }, body }),
  onward: ({ request }, { draft }) => (draft === null ? requestAddress(request, "dismissed") : draftAddress(draft)),
});
