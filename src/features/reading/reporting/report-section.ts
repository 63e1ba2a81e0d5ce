import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/report/report-section";
import type { SectionReport, SectionReportRequest } from "../../../domain/article/reports/section-report-request";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { findCaller } from "../../../http/learner/find-caller";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noMail, sendsMail } from "../../../http/sends-mail";

const noSuchSection = problemDetails(
  404,
  "no-such-section",
  "There is no such section in that revision of a guide. Open the guide again and report from there.",
);

/** Keeps a report on a section, once. Nobody needs to be known for it. */
export async function reportSection({
  learner,
  input,
  now,
}: RequestContext<SectionReportRequest>): Promise<
  Result<{ report: SectionReport; isNew: boolean }, ProblemDetails<404 | 409>>
> {
  if (input.reply && !sendsMail()) return failure(noMail);
  const { client } = await currentDatabase();
  const caller = await findCaller(learner);
  const stored = await data.reportSection(client, { learnerId: caller?.learnerId, request: input, now });
  return stored ? success(stored) : failure(noSuchSection);
}
