import { markRequestSchema } from "../../../../../domain/item/mark-request";
import { map } from "../../../../../domain/result";
import { setMark } from "../../../../../features/practice/player/set-mark";
import { handle } from "../../../../../http/endpoint/handle";
import { takes } from "../../../../../http/endpoint/method";
import { ok } from "../../../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/marks/{questionId}", {
  PUT: takes("json", markRequestSchema, "marks", async (call) => {
    const { id: blockId = "", questionId = "" } = call.params;
    return map(await setMark(call, { blockId, questionId }), ok);
  }),
});
