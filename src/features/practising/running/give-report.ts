import { type RecordedReport, recordReport } from "../../../data/record-report";
import type { ReportRequest } from "../../../domain/question/report-request";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { findCaller } from "../../../http/find-caller";
import { type Problem, problem } from "../../../http/problem";

type Kept = Extract<RecordedReport, { kind: "kept" }>;

const noSuchQuestion = problem(404, "not-found", "There is no such question in a block of yours.");
const notAnswered = problem(
  409,
  "not-answered",
  "Answer this question first; then you can report what is wrong with it.",
);

/** Keeps a report on an answered question, once. */
export async function giveReport({ learner, input, now }: Call<ReportRequest>): Promise<Result<Kept, Problem>> {
  const caller = await findCaller(learner);
  if (!caller) return failure(noSuchQuestion);
  const outcome = await recordReport(caller.client, { learnerId: caller.learnerId, request: input, now });
  if (outcome.kind === "kept") return success(outcome);
  return failure(outcome.kind === "not-found" ? noSuchQuestion : notAnswered);
}
