import { currentDatabase } from "../../../../../data/database/current-database";
import { isUuid } from "../../../../../data/database/is-uuid";
import { closeReport } from "../../../../../data/report/close-report";
import { reportAnswerSchema } from "../../../../../domain/article/reports/reader-report";
import { reviewerRoles } from "../../../../../domain/person/role";
import { failure, success } from "../../../../../domain/result";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { noContent } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";
import { problemDetails } from "../../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const noSuchReport = problemDetails(404, "no-such-report", "There is no such report.");

export const answerReportEndpoint = endpoint({
  id: "answerReport",
  method: "PUT",
  path: "/api/studio/reports/{id}/answer",
  summary: "Closes a report of a reader, with what came of it; answered again, it takes the new note.",
  role: reviewerRoles,
  body: { name: "ReportAnswer", schema: reportAnswerSchema },
  reply: { status: 204 },
  problems: [400, 404],
  limit: { name: "report answers", address: 120 },
  run: async ({ params: { id }, input: { note }, person, now }) => {
    if (!isUuid(id)) return failure(noSuchReport);
    const { client } = await currentDatabase();
    const { kind } = await closeReport(client, { id, note, personId: person.id, now });
    return kind === "closed" ? success(noContent()) : failure(noSuchReport);
  },
});

export default serve(answerReportEndpoint);
