import { madePreviewSchema } from "../../../../../../domain/draft/draft-preview";
import { roles } from "../../../../../../domain/person/role";
import { map } from "../../../../../../domain/result";
import { createPreview } from "../../../../../../features/publishing/previews/preview-addresses";
import { endpoint } from "../../../../../../http/endpoint/endpoint";
import { created } from "../../../../../../http/endpoint/reply";
import { serve } from "../../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const createPreviewEndpoint = endpoint({
  id: "createPreview",
  method: "POST",
  path: "/api/studio/drafts/{id}/previews",
  summary:
    "Makes an address at which whoever has it reads the draft as it stands, without signing in, until somebody ends it. It is given once.",
  role: roles,
  reply: { status: 201, body: { name: "MadePreview", schema: madePreviewSchema } },
  problems: [404, 409],
  limit: { name: "draft acts", address: 600 },
  run: async (call) => map(await createPreview(call), ({ preview }) => created(preview)),
});

export default serve(createPreviewEndpoint);
