import { z } from "zod";
import { commentRequestSchema } from "../../../../../../domain/draft/draft-requests";
import { roles } from "../../../../../../domain/person/role";
import { map } from "../../../../../../domain/result";
import { commentOnDraft } from "../../../../../../features/publishing/drafts/comment-on-draft";
import { endpoint } from "../../../../../../http/endpoint/endpoint";
import { created } from "../../../../../../http/endpoint/reply";
import { serve } from "../../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const commentOnDraftEndpoint = endpoint({
  id: "commentOnDraft",
  method: "POST",
  path: "/api/studio/drafts/{id}/comments",
  summary: "Adds a remark at a sentence of a draft.",
  role: roles,
  body: { name: "CommentRequest", schema: commentRequestSchema },
  reply: { status: 201, body: { name: "DraftComment", schema: z.strictObject({ id: z.uuid() }) } },
  problems: [400, 404],
  limit: { name: "draft acts", address: 600 },
  run: async (call) => map(await commentOnDraft(call), created),
});

export default serve(commentOnDraftEndpoint);
