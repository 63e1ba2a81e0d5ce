import { z } from "zod";
import { commentRequestSchema } from "../../../../domain/draft/draft-requests";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { commentOnDraft, resolveComment } from "../../../../features/publishing/drafts/comment-on-draft";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { commentOnDraftEndpoint } from "../drafts/[id]/comments";

export const config = { api: { bodyParser: false } };

const lines = (text: string) => text.replaceAll("\r\n", "\n");

/** The page to go back to: that on which the remark was written. */
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
    const page = input.from === undefined ? `/studio/drafts/${id}` : `/studio/drafts/${id}/${input.from}`;
    const onward = (done: string) => ({ path: `${page}?done=${done}#remarks` });
    if ("resolve" in input) {
      const params = { id, comment: input.resolve };
      return map(await resolveComment({ ...call, params, input: undefined }), () => onward("resolved"));
    }
    const { path, quote, text } = input;
    const comment = { path, quote: lines(quote), text: lines(text) };
    return map(await commentOnDraft({ ...call, params: { id }, input: comment }), () => onward("commented"));
  },
});
