import { addressIn } from "../../../domain/language";
import { success } from "../../../domain/result";
import { answerFormSchema, elapsedSince } from "../../../features/practising/asking/answer-form-schema";
import { answerFromFields } from "../../../features/practising/asking/answer-from-fields";
import { giveResponse } from "../../../features/practising/running/give-response";
import { questionAddress } from "../../../features/practising/running/runner-route";
import { handle } from "../../../http/handle";
import { takes } from "../../../http/method";
import { pageLanguage } from "../../../http/page-language";
import { seeOther } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

/** An answer from a form without script. The question's page shows what came of it, so a form sent twice does no harm. */
export default handle("/api/practice/answer", {
  POST: takes("form", answerFormSchema, "answers", async (call) => {
    const { block, question, position, form, responseId, certainty, shown, ...fields } = call.input;
    const page = addressIn(pageLanguage(call.params), questionAddress(block, position - 1));
    const chosen = [fields.part1, fields.part2, fields.part3].slice(0, fields.parts);
    const answer = answerFromFields(form, { ...fields, parts: chosen });
    if (!answer) return success(seeOther(`${page}&missing=1`));
    const input = { responseId, answer, certainty, elapsedMs: elapsedSince(shown, call.now) };
    const reply = await giveResponse({ ...call, input }, { blockId: block, questionId: question });
    return reply.ok || reply.failure.status === 409 ? success(seeOther(page)) : reply;
  }),
});
