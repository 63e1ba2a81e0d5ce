import { currentDatabase } from "../../../data/current-database";
import { recordSectionReport } from "../../../data/record-section-report";
import type { SectionReport, SectionReportRequest } from "../../../domain/article/section-report-request";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { findCaller } from "../../../http/find-caller";
import { type Problem, problem } from "../../../http/problem";

const noSuchSection = problem(
  404,
  "no-such-section",
  "There is no such section in that revision of a guide. Open the guide again and report from there.",
);

/** Keeps a report on a section, once. Nobody needs to be known for it. */
export async function giveSectionReport({
  learner,
  input,
  now,
}: Call<SectionReportRequest>): Promise<Result<{ report: SectionReport; isNew: boolean }, Problem>> {
  const { client } = await currentDatabase();
  const caller = await findCaller(learner);
  const kept = await recordSectionReport(client, { learnerId: caller?.learnerId, request: input, now });
  return kept ? success(kept) : failure(noSuchSection);
}
