import { randomUUID } from "node:crypto";
import { z } from "zod";
import { draftAddress } from "../../../../domain/draft/draft-address";
import { draftPathSchema } from "../../../../domain/draft/draft-file";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { typedText } from "../../../../domain/text/typed-text";
import { saveFromForm } from "../../../../features/publishing/drafts/save-from-form";
import { draftOutcomeAddress } from "../../../../features/studio/draft/draft-outcome";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { saveDraftEndpoint } from "../drafts/[id]/files";

export const config = { api: { bodyParser: false } };

const fields = z.object({
  draft: z.uuid(),
  path: draftPathSchema,
  base: z.coerce.number().pipe(z.int().min(0)),
  seat: z.uuid(),
  // A line end takes two characters in a form and one where it is stored.
  text: typedText,
});

/** The text of a file, for a form without script. Where somebody saved meanwhile, both texts are merged and nothing is lost. */
export default serveForm({
  path: "/api/studio/forms/save-draft",
  role: roles,
  fields,
  limit: saveDraftEndpoint.limit,
  bodyLimit: saveDraftEndpoint.bodyLimit,
  run: async ({ input: { draft: id, ...save }, ...call }) => {
    const saved = await saveFromForm({ ...call, params: { id }, input: { id: randomUUID(), ...save } });
    return map(saved, (outcome) => ({ path: draftOutcomeAddress(draftAddress(id, save.path), outcome) }));
  },
});
