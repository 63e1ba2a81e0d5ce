import { z } from "zod";
import { draftAddress } from "../../../../features/studio/draft/draft-address";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { beginDraftEndpoint } from "../drafts";

export const config = { api: { bodyParser: false } };

/** `POST /api/studio/drafts` for a form without script: the new draft's page follows. */
export default formTwin(beginDraftEndpoint, {
  path: "/api/studio/forms/begin-draft",
  fields: z.union([
    z.object({ title: z.string(), summary: z.string() }),
    z.object({ article: z.string(), revision: z.coerce.number().optional() }),
  ]),
  request: (body) => ({ body }),
  onward: (_fields, { id }) => draftAddress(id),
});
