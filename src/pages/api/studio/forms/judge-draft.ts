import { z } from "zod";
import { deskAddress } from "../../../../domain/draft/draft-address";
import { acceptRequestSchema, returnRequestSchema } from "../../../../domain/draft/draft-requests";
import { reviewerRoles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { actOnDraft } from "../../../../features/publishing/drafts/act-on-draft";
import { deskOutcomeAddress } from "../../../../features/studio/desk/desk-outcome";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { acceptDraftEndpoint } from "../drafts/[id]/accept";

export const config = { api: { bodyParser: false } };

const draft = z.uuid();
const save = z.coerce.number().pipe(z.int().min(1));

/** What a second person says of a draft, for a form without script. */
export default serveForm({
  path: "/api/studio/forms/judge-draft",
  role: reviewerRoles,
  fields: z.discriminatedUnion("act", [
    z.object({ ...acceptRequestSchema.shape, act: z.literal("accept"), draft, save }),
    z.object({ ...returnRequestSchema.shape, act: z.literal("return"), draft, save }),
  ]),
  limit: acceptDraftEndpoint.limit,
  run: async ({ person, input: { draft: draftId, ...deed }, now }) => {
    const judged = await actOnDraft(person, { draftId, ...deed, now });
    const done = deed.act === "accept" ? "accepted" : "returned";
    return map(judged, () => ({ path: deskOutcomeAddress(deskAddress(draftId), done) }));
  },
});
