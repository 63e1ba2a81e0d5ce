import type { Answer } from "./answer";

/** Whether nothing of a question is left open: a list with none chosen, or a case with a part that has no choice, is. */
export const isComplete = (answer: Answer): boolean => {
  if ("parts" in answer) return answer.parts.every(({ options }) => options.length > 0);
  if ("options" in answer) return answer.options.length > 0;
  return !("order" in answer) || answer.order.length > 0;
};
