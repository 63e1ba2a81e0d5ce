import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { answerFormSchema } from "../../../features/practice/fields/answer-form-schema";
import { takeAnswerForm } from "../../../features/practice/fields/take-answer-form";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

/** An answer from a form without script. A page shows what came of it, so a form sent twice does no harm. */
export default handle("/api/practice/answer", {
  POST: takes("form", answerFormSchema, "answers", async (call) => {
    const path = await takeAnswerForm(call);
    return map(path, (value) => seeOther(addressIn(pageLanguage(call.params), value)));
  }),
});
