import type { ReportReason } from "../../../domain/question/report-request";

/** What may be wrong with a question, as a learner would say it. */
export const reportWords: Record<ReportReason, string> = {
  "wrong-key": "The answer marked right is wrong",
  "more-than-one-correct": "More than one answer is right",
  outdated: "The rule has changed",
  unclear: "I do not understand the question",
  typo: "There is a spelling mistake",
  accessibility: "I cannot read or use it",
};
