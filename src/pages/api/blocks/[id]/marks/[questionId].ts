import { markRequestSchema } from "../../../../../domain/item/mark-request";
import { success } from "../../../../../domain/result";
import { setMark } from "../../../../../features/practice/player/set-mark";
import { handle } from "../../../../../http/handle";
import { takes } from "../../../../../http/method";
import { ok } from "../../../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/marks/{questionId}", {
  PUT: takes("json", markRequestSchema, "marks", async (call) => {
    const { id: blockId = "", questionId = "" } = call.params;
    const mark = await setMark(call, { blockId, questionId });
    return mark.ok ? success(ok(mark.value)) : mark;
  }),
});
