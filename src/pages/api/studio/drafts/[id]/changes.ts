import { draftChangesSchema } from "../../../../../domain/draft/changes/draft-changes";
import { roles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { findDraftChanges } from "../../../../../features/publishing/drafts/changes/find-draft-changes";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const getDraftChangesEndpoint = endpoint({
  id: "getDraftChanges",
  method: "GET",
  path: "/api/studio/drafts/{id}/changes",
  summary:
    "What a draft would change for readers and learners: sentences, facts, questions with old and new key, who is told, and what stops its publication.",
  role: roles,
  reply: { status: 200, body: { name: "DraftChanges", schema: draftChangesSchema } },
  problems: [404],
  limit: { name: "draft checks", address: 1200 },
  run: async ({ person, params, now }) => map(await findDraftChanges(person, params.id, now), ok),
});

export default serve(getDraftChangesEndpoint);
