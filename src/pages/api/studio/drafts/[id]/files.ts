import { saveRequestSchema } from "../../../../../domain/draft/decide-save";
import { roles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { saveDraft, savedSchema } from "../../../../../features/publishing/drafts/save-draft";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const saveDraftEndpoint = endpoint({
  id: "saveDraft",
  method: "PUT",
  path: "/api/studio/drafts/{id}/files",
  summary:
    "Stores the text of one file of a draft. Idempotent by `id`; where somebody saved the file meanwhile nothing is stored, and their text comes back.",
  role: roles,
  body: { name: "DraftSaveRequest", schema: saveRequestSchema },
  reply: { status: 200, body: { name: "DraftSaved", schema: savedSchema } },
  problems: [400, 403, 404, 409],
  limit: { name: "draft saves", address: 3000 },
  bodyLimit: 1024 * 1024,
  run: async (call) => map(await saveDraft(call), ok),
});

export default serve(saveDraftEndpoint);
