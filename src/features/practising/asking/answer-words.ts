import type { Answer } from "../../../domain/question/answer";
import type { PublicQuestion } from "../../../domain/question/public-question";

/** The letter that stands for an option on the screen. */
export const letterOf = (position: number): string => String.fromCharCode(65 + position);

/** The options an answer names, in its order, those of a case part after part. */
export function chosenIn(answer: Answer | undefined): string[] {
  if (!answer || "number" in answer) return [];
  if ("option" in answer) return [answer.option];
  if ("parts" in answer) return answer.parts.flatMap(({ options }) => options);
  return "options" in answer ? answer.options : answer.order;
}

/** What to do, in one line under the stem. A single best answer needs none. */
export const taskWords: Record<PublicQuestion["form"], string | undefined> = {
  "single-best-answer": undefined,
  "multiple-response": "Choose all that apply.",
  ordering: "Put them in order, first at the top. They are checked as they stand.",
  numeric: "Write a number.",
  "decision-case": "The questions below belong together. Answer each of them.",
};

/** What is missing, when an answer is sent without one. */
export const missingWords: Record<PublicQuestion["form"], string> = {
  "single-best-answer": "Choose one answer first.",
  "multiple-response": "Choose at least one answer first.",
  ordering: "Put the list in order first.",
  numeric: "Write a number first.",
  "decision-case": "Choose at least one answer to each question first.",
};

/** A number with its unit. */
export const withUnit = (number: number, unit: string | undefined): string =>
  unit ? `${number} ${unit}` : `${number}`;
