import { publishRequestSchema } from "../../../../../domain/draft/draft-requests";
import { chiefRoles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { draftPublicationSchema, publishDraft } from "../../../../../features/publishing/drafts/publish-draft";
import { showPublished } from "../../../../../features/publishing/show-published";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const publishDraftEndpoint = endpoint({
  id: "publishDraft",
  method: "POST",
  path: "/api/studio/drafts/{id}/publish",
  summary:
    "Publishes an accepted draft as it stood at a save, all of its files or none, now or at a time; with `override`, one that nobody accepted.",
  role: chiefRoles,
  body: { name: "PublishRequest", schema: publishRequestSchema },
  reply: { status: 200, body: { name: "DraftPublication", schema: draftPublicationSchema } },
  problems: [400, 403, 404, 409],
  limit: { name: "draft acts", address: 600 },
  run: async ({ person, params: { id: draftId }, input: request, now }, { response }) =>
    map(await publishDraft({ person, draftId, request, show: showPublished(response), now }), ok),
});

export default serve(publishDraftEndpoint);
