import { markRequestSchema, markSchema } from "../../../../../domain/item/marks/mark-request";
import { map } from "../../../../../domain/result";
import { setMark } from "../../../../../features/practice/marks/set-mark";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const setMarkEndpoint = endpoint({
  id: "setMark",
  method: "PUT",
  path: "/api/blocks/{id}/marks/{questionId}",
  summary: "Flags a question, strikes options out, keeps a private note. What is left out stays as it is.",
  learner: "required",
  body: { name: "MarkRequest", schema: markRequestSchema },
  reply: { status: 200, body: { name: "Mark", schema: markSchema } },
  problems: [400, 404],
  limit: { name: "marks", address: 6000, learner: 240 },
  run: async (call) => {
    const { id: blockId, questionId } = call.params;
    return map(await setMark(call, { blockId, questionId }), ok);
  },
});

export default serve(setMarkEndpoint);
