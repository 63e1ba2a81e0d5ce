import type { AnswerError } from "../forms/answer-definition";
import { answerDefinitionOf } from "../forms/answer-definitions";
import type { PublicQuestion } from "../public-question";
import type { Answer } from "./answer";

/**
 * What a learner should correct before an answer counts, for none of it is meant; undefined where it can be taken as it is.
 * The API takes and scores such answers all the same.
 */
export const checkAnswer = (
  question: Pick<PublicQuestion, "form" | "parts" | "unit">,
  answer: Answer | undefined,
): AnswerError | undefined => {
  if (!answer) return { kind: "missing" };
  const { check, isComplete, firstOpen } = answerDefinitionOf(question);
  const error = check?.(answer, question);
  if (error || isComplete(answer, question)) return error;
  return { kind: "missing", ...(firstOpen && { part: firstOpen(answer, question) + 1 }) };
};

/** Whether a timed block records a choice at the touch. One that leaves something open is recorded too, and scored so. */
export const canBeRecorded = (
  question: Pick<PublicQuestion, "form" | "parts" | "unit">,
  answer: Answer | undefined,
): answer is Answer => {
  const error = checkAnswer(question, answer);
  return answer !== undefined && (error === undefined || error.kind === "missing");
};
