import { addressIn } from "../../../domain/language";
import { success } from "../../../domain/result";
import { markFormSchema } from "../../../features/practising/marking/mark-form-schema";
import { keepMark } from "../../../features/practising/running/keep-mark";
import { questionAddress } from "../../../features/practising/running/runner-route";
import { handle } from "../../../http/handle";
import { takes } from "../../../http/method";
import { pageLanguage } from "../../../http/page-language";
import { seeOther } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

/** `PUT /api/blocks/{id}/marks/{questionId}` for a form without script. */
export default handle("/api/practice/mark", {
  POST: takes("form", markFormSchema, "marks", async (call) => {
    const { block, question, position, ...input } = call.input;
    const mark = await keepMark({ ...call, input }, { blockId: block, questionId: question });
    const page = addressIn(pageLanguage(call.params), questionAddress(block, position - 1));
    return mark.ok ? success(seeOther(page)) : mark;
  }),
});
