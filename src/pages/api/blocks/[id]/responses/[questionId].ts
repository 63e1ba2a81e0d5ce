import { responseRequestSchema } from "../../../../../domain/block/response-request";
import { success } from "../../../../../domain/result";
import { giveResponse } from "../../../../../features/practising/running/give-response";
import { handle } from "../../../../../http/handle";
import { takes } from "../../../../../http/method";
import { ok } from "../../../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/responses/{questionId}", {
  PUT: takes("json", responseRequestSchema, "answers", async (call) => {
    const { id: blockId = "", questionId = "" } = call.params;
    const reply = await giveResponse(call, { blockId, questionId });
    return reply.ok ? success(ok(reply.value)) : reply;
  }),
});
