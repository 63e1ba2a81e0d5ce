import * as data from "../../../data/report/report-item";
import type { ReportRequest } from "../../../domain/item/reports/report-request";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { findCaller } from "../../../http/learner/find-caller";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noMail, sendsMail } from "../../../http/sends-mail";
import { noSuchQuestion } from "../player/not-found";

type ReportOutcome = Extract<data.RecordedReport, { kind: "kept" }>;

const notAnswered = problemDetails(
  409,
  "not-answered",
  "Answer this question first; then you can report what is wrong with it.",
);

/** Keeps a report on an answered question, once. */
export async function reportItem({
  learner,
  input,
  now,
}: RequestContext<ReportRequest>): Promise<Result<ReportOutcome, ProblemDetails<404 | 409>>> {
  const caller = await findCaller(learner);
  if (!caller) return failure(noSuchQuestion);
  if (input.reply && !sendsMail()) return failure(noMail);
  const outcome = await data.reportItem(caller.client, { learnerId: caller.learnerId, request: input, now });
  if (outcome.kind === "kept") return success(outcome);
  return failure(outcome.kind === "not-found" ? noSuchQuestion : notAnswered);
}
