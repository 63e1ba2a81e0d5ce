import { roles } from "../../../../../../domain/person/role";
import { map } from "../../../../../../domain/result";
import { resolveComment } from "../../../../../../features/publishing/drafts/comment-on-draft";
import { endpoint } from "../../../../../../http/endpoint/endpoint";
import { noContent } from "../../../../../../http/endpoint/reply";
import { serve } from "../../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const resolveCommentEndpoint = endpoint({
  id: "resolveComment",
  method: "PUT",
  path: "/api/studio/drafts/{id}/comments/{comment}",
  summary: "Notes that a remark was dealt with.",
  role: roles,
  reply: { status: 204 },
  problems: [404],
  limit: { name: "draft acts", address: 600 },
  run: async (call) => map(await resolveComment(call), () => noContent()),
});

export default serve(resolveCommentEndpoint);
