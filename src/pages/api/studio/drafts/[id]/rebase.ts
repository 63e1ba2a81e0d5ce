import { roles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { rebaseDraft, rebasedSchema } from "../../../../../features/publishing/drafts/rebase-draft";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const rebaseDraftEndpoint = endpoint({
  id: "rebaseDraft",
  method: "POST",
  path: "/api/studio/drafts/{id}/rebase",
  summary:
    "Brings into a draft what readers got since it began. Passages that both changed stand in the text twice, marked.",
  role: roles,
  reply: { status: 200, body: { name: "RebasedDraft", schema: rebasedSchema } },
  problems: [403, 404, 409],
  limit: { name: "draft acts", address: 600 },
  run: async ({ person, params, now }) => map(await rebaseDraft(person, params.id, now), ok),
});

export default serve(rebaseDraftEndpoint);
