import { listAnswers } from "../../../../data/response/list-answers";
import { success } from "../../../../domain/result";
import { answersCsv } from "../../../../features/account/export/answers-csv";
import { requireCaller } from "../../../../features/account/require-caller";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { file } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { exportLearnerEndpoint } from "../export";

export const config = { api: { bodyParser: false } };

export const exportAnswersEndpoint = endpoint({
  id: "exportAnswers",
  method: "GET",
  path: "/api/me/answers.csv",
  summary: "Every answer that counts, one a row, as CSV.",
  learner: "required",
  reply: { status: 200, type: "text/csv" },
  problems: [404],
  limit: exportLearnerEndpoint.limit,
  run: async ({ learner, now }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    const answers = await listAnswers(caller.value.client, caller.value.learnerId, now);
    return success(file("iatrox-my-answers.csv", "text/csv", answersCsv(answers)));
  },
});

export default serve(exportAnswersEndpoint);
