import { publicDraftSchema } from "../../../../../domain/draft/public-draft";
import { roles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { findDraft } from "../../../../../features/publishing/drafts/find-draft";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const getDraftEndpoint = endpoint({
  id: "getDraft",
  method: "GET",
  path: "/api/studio/drafts/{id}",
  summary: "A draft with its texts, remarks and decisions, and what the caller may do to it.",
  role: roles,
  reply: { status: 200, body: { name: "Draft", schema: publicDraftSchema } },
  problems: [404],
  run: async ({ person, params }) => map(await findDraft(person, params.id), ok),
});

export default serve(getDraftEndpoint);
