import type { Answer } from "../item/answer";

/** The ids of the options that an answer chose. An order chooses none: it takes them all. Nor does a number. */
export const chosenOptions = (answer: Answer): string[] => {
  if ("option" in answer) return [answer.option];
  if ("options" in answer) return answer.options;
  return "parts" in answer ? answer.parts.flatMap(({ options }) => options) : [];
};
