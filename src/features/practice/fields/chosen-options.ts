import type { Answer } from "../../../domain/item/answer";

/** The options an answer names, in its order, those of a case part after part. */
export function chosenOptions(answer: Answer | undefined): string[] {
  if (!answer || "number" in answer) return [];
  if ("option" in answer) return [answer.option];
  if ("parts" in answer) return answer.parts.flatMap(({ options }) => options);
  return "options" in answer ? answer.options : answer.order;
}
