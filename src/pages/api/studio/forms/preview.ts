import { z } from "zod";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { createPreview, revokePreview } from "../../../../features/publishing/previews/preview-addresses";
import { previewOnce } from "../../../../features/studio/draft/preview-once";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { createPreviewEndpoint } from "../drafts/[id]/previews";

export const config = { api: { bodyParser: false } };

/** Makes or ends a preview address, for a form without script: the page that follows shows a new one once. */
export default serveForm({
  path: "/api/studio/forms/preview",
  role: roles,
  fields: z.object({ draft: z.uuid(), revoke: z.uuid().optional() }),
  limit: createPreviewEndpoint.limit,
  run: async ({ input: { draft: id, revoke: preview }, ...call }) => {
    const page = `/studio/drafts/${id}`;
    const request = { ...call, input: undefined };
    if (preview !== undefined) {
      const revoked = await revokePreview({ ...request, params: { id, preview } });
      return map(revoked, () => ({ path: `${page}?done=revoked#preview` }));
    }
    const made = await createPreview({ ...request, params: { id } });
    return map(made, ({ token }) => ({ path: `${page}#preview`, cookies: [previewOnce.write(token)] }));
  },
});
