import { roles } from "../../../../../../domain/person/role";
import { map } from "../../../../../../domain/result";
import { revokePreview } from "../../../../../../features/publishing/previews/preview-addresses";
import { endpoint } from "../../../../../../http/endpoint/endpoint";
import { noContent } from "../../../../../../http/endpoint/reply";
import { serve } from "../../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const revokePreviewEndpoint = endpoint({
  id: "revokePreview",
  method: "DELETE",
  path: "/api/studio/drafts/{id}/previews/{preview}",
  summary: "Ends a preview address: from then on there is nothing at it.",
  role: roles,
  reply: { status: 204 },
  problems: [404],
  limit: { name: "draft acts", address: 600 },
  run: async (call) => map(await revokePreview(call), () => noContent()),
});

export default serve(revokePreviewEndpoint);
