import { z } from "zod";
import { map } from "../../../../domain/result";
import { shareBlock } from "../../../../features/practice/builder/share/share-block";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const shareBlockEndpoint = endpoint({
  id: "shareBlock",
  method: "POST",
  path: "/api/blocks/{id}/share",
  summary: "The address at which others answer the same questions in the same order; again gives the same.",
  learner: "required",
  reply: { status: 200, body: { name: "Share", schema: z.strictObject({ url: z.string() }) } },
  problems: [404],
  limit: { name: "shares", address: 600, learner: 20 },
  run: async (call) => map(await shareBlock(call, call.params.id), ok),
});

export default serve(shareBlockEndpoint);
