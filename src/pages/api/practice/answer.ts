import { map } from "../../../domain/result";
import { answerFormSchema } from "../../../features/practice/fields/answer-form-schema";
import { takeAnswerForm } from "../../../features/practice/fields/take-answer-form";
import { serveForm } from "../../../http/endpoint/form-twin";
import { recordResponseEndpoint } from "../blocks/[id]/responses/[questionId]";

export const config = { api: { bodyParser: false } };

/** An answer from a form without script. A page shows what came of it, so a form sent twice does no harm. */
export default serveForm({
  path: "/api/practice/answer",
  fields: answerFormSchema,
  limit: recordResponseEndpoint.limit,
  run: async (call) => map(await takeAnswerForm(call), (path) => ({ path })),
});
