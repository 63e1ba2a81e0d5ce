import { listAnswers } from "../../../../data/response/list-answers";
import { success } from "../../../../domain/result";
import { answersCsv } from "../../../../features/account/answers-csv";
import { requireCaller } from "../../../../features/account/require-caller";
import { handle } from "../../../../http/endpoint/handle";
import { reads } from "../../../../http/endpoint/method";
import { file } from "../../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/me/answers.csv", {
  GET: reads(async ({ learner, now }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    const answers = await listAnswers(caller.value.client, caller.value.learnerId, now);
    return success(file("iatrox-my-answers.csv", "text/csv", answersCsv(answers)));
  }, "exports"),
});
