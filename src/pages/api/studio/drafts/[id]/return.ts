import { returnRequestSchema } from "../../../../../domain/draft/draft-requests";
import { reviewerRoles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { actOnDraft, draftStateSchema } from "../../../../../features/publishing/drafts/act-on-draft";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const returnDraftEndpoint = endpoint({
  id: "returnDraft",
  method: "POST",
  path: "/api/studio/drafts/{id}/return",
  summary: "Gives a draft back to its authors with a comment.",
  role: reviewerRoles,
  body: { name: "ReturnRequest", schema: returnRequestSchema },
  reply: { status: 200, body: { name: "DraftState", schema: draftStateSchema } },
  problems: [400, 403, 404, 409],
  limit: { name: "draft acts", address: 600 },
  run: async ({ person, params: { id: draftId }, input, now }) =>
    map(await actOnDraft(person, { draftId, act: "return", ...input, now }), ok),
});

export default serve(returnDraftEndpoint);
