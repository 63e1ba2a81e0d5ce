import { roles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { actOnDraft, draftStateSchema } from "../../../../../features/publishing/drafts/act-on-draft";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const recallDraftEndpoint = endpoint({
  id: "recallDraft",
  method: "POST",
  path: "/api/studio/drafts/{id}/recall",
  summary: "Takes back a draft that was submitted and that nobody has decided on.",
  role: roles,
  reply: { status: 200, body: { name: "DraftState", schema: draftStateSchema } },
  problems: [403, 404, 409],
  limit: { name: "draft acts", address: 600 },
  run: async ({ person, params: { id: draftId }, now }) =>
    map(await actOnDraft(person, { draftId, act: "recall", now }), ok),
});

export default serve(recallDraftEndpoint);
