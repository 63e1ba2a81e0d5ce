import { z } from "zod";
import { deskAddress, draftAddress } from "../../../../domain/draft/draft-address";
import { commentRequestSchema } from "../../../../domain/draft/draft-requests";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { commentOnDraft, resolveComment } from "../../../../features/publishing/drafts/comment-on-draft";
import { deskOutcomeAddress } from "../../../../features/studio/desk/desk-outcome";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { commentOnDraftEndpoint } from "../drafts/[id]/comments";

export const config = { api: { bodyParser: false } };

/** The page to return to; the draft's own where absent. */
const from = { from: z.literal("changes").optional() };

/** A remark, or the note that one was dealt with, for a form without script. */
export default serveForm({
  path: "/api/studio/forms/comment",
  role: roles,
  fields: z.union([
    z.object({ draft: z.uuid(), resolve: z.uuid(), ...from }),
    z.object({ draft: z.uuid(), ...from }).extend(commentRequestSchema.shape),
  ]),
  limit: commentOnDraftEndpoint.limit,
  run: async ({ input, ...call }) => {
    const { draft: id } = input;
    const onward = (done: "commented" | "resolved") => ({
      path: input.from ? deskOutcomeAddress(deskAddress(id), done) : `${draftAddress(id)}?done=${done}#remarks`,
    });
    if ("resolve" in input) {
      const params = { id, comment: input.resolve };
      return map(await resolveComment({ ...call, params, input: undefined }), () => onward("resolved"));
    }
    const { path, quote, text } = input;
    const comment = { path, quote, text };
    return map(await commentOnDraft({ ...call, params: { id }, input: comment }), () => onward("commented"));
  },
});
