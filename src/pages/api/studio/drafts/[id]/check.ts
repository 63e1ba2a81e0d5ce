import { draftCheckSchema } from "../../../../../domain/draft/draft-check";
import { roles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { checkDraft } from "../../../../../features/publishing/drafts/check-draft";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const checkDraftEndpoint = endpoint({
  id: "checkDraft",
  method: "GET",
  path: "/api/studio/drafts/{id}/check",
  summary: "What is wrong with a draft: what its publication would be refused for, and what it is warned of.",
  role: roles,
  reply: { status: 200, body: { name: "DraftCheck", schema: draftCheckSchema } },
  problems: [404],
  limit: { name: "draft checks", address: 1200 },
  run: async ({ person, params, now }) => map(await checkDraft(person, params.id, now), ok),
});

export default serve(checkDraftEndpoint);
