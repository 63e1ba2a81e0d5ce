import { acceptRequestSchema } from "../../../../../domain/draft/draft-requests";
import { reviewerRoles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { actOnDraft, draftStateSchema } from "../../../../../features/publishing/drafts/act-on-draft";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const acceptDraftEndpoint = endpoint({
  id: "acceptDraft",
  method: "POST",
  path: "/api/studio/drafts/{id}/accept",
  summary: "Accepts a draft as it stood at a save. Whoever wrote a part of it cannot.",
  role: reviewerRoles,
  body: { name: "AcceptRequest", schema: acceptRequestSchema },
  reply: { status: 200, body: { name: "DraftState", schema: draftStateSchema } },
  problems: [400, 403, 404, 409],
  limit: { name: "draft acts", address: 600 },
  run: async ({ person, params: { id: draftId }, input, now }) =>
    map(await actOnDraft(person, { draftId, act: "accept", ...input, now }), ok),
});

export default serve(acceptDraftEndpoint);
