import type { Answer } from "./answer";
import { impossibleNumber } from "./impossible-number";
import { isComplete } from "./is-complete";
import type { PublicQuestion } from "./public-question";

/** `missing`: nothing is chosen, or not in every part. `too-many`: in a part of a case, counted from 1. */
export type AnswerProblem =
  | { kind: "missing" | "negative" | "too-large" }
  | { kind: "too-many"; part: number; chosen: number; upTo: number };

/**
 * What a learner should mend before an answer counts, for none of it is meant; undefined where it can be taken as it is.
 * The API takes and scores such answers all the same.
 */
export const answerProblem = (
  { parts = [], unit }: Pick<PublicQuestion, "parts" | "unit">,
  answer: Answer | undefined,
): AnswerProblem | undefined => {
  if (!answer) return { kind: "missing" };
  if ("number" in answer) {
    const kind = impossibleNumber(answer.number, unit);
    return kind && { kind };
  }
  if ("parts" in answer) {
    const counts = answer.parts.map(({ options }) => new Set(options).size);
    const over = parts.findIndex(({ upTo }, index) => (counts[index] ?? 0) > upTo);
    const part = parts[over];
    if (part) return { kind: "too-many", part: over + 1, chosen: counts[over] ?? 0, upTo: part.upTo };
  }
  return isComplete(answer) ? undefined : { kind: "missing" };
};

/** Whether a timed block records a choice at the touch. One that leaves something open is kept too, and scored so. */
export const canBeRecorded = (
  question: Pick<PublicQuestion, "parts" | "unit">,
  answer: Answer | undefined,
): answer is Answer => {
  const problem = answerProblem(question, answer);
  return answer !== undefined && (problem === undefined || problem.kind === "missing");
};
