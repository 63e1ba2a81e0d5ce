import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { markFormSchema } from "../../../features/practice/marks/mark-form-schema";
import { questionAddress } from "../../../features/practice/player/question-address";
import { setMark } from "../../../features/practice/player/set-mark";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

/** `PUT /api/blocks/{id}/marks/{questionId}` for a form without script. */
export default handle("/api/practice/mark", {
  POST: takes("form", markFormSchema, "marks", async (call) => {
    const { block, question, position, ...input } = call.input;
    const mark = await setMark({ ...call, input }, { blockId: block, questionId: question });
    const page = addressIn(pageLanguage(call.params), questionAddress(block, position - 1));
    return map(mark, () => seeOther(page));
  }),
});
