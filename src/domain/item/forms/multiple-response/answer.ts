import { type AnswerDefinition, optionTexts } from "../answer-definition";

export const optionsAnswer: AnswerDefinition<"multiple-response"> = {
  chosen: ({ options }) => options,
  isComplete: ({ options }) => options.length > 0,
  text: (answer, { options }) => optionTexts(options, answer.options).join("; "),
};
