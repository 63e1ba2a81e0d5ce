import { markRequestSchema } from "../../../../../domain/question/mark";
import { success } from "../../../../../domain/result";
import { keepMark } from "../../../../../features/practising/running/keep-mark";
import { handle } from "../../../../../http/handle";
import { takes } from "../../../../../http/method";
import { ok } from "../../../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/marks/{questionId}", {
  PUT: takes("json", markRequestSchema, "marks", async (call) => {
    const { id: blockId = "", questionId = "" } = call.params;
    const mark = await keepMark(call, { blockId, questionId });
    return mark.ok ? success(ok(mark.value)) : mark;
  }),
});
