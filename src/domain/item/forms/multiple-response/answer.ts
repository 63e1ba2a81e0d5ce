import { type AnswerForm, optionTexts } from "../answer-form";

export const optionsAnswer: AnswerForm<"multiple-response"> = {
  chosen: ({ options }) => options,
  isComplete: ({ options }) => options.length > 0,
  text: (answer, { options }) => optionTexts(options, answer.options).join("; "),
};
