import { type AnswerForm, optionTexts } from "../answer-form";

export const optionAnswer: AnswerForm<"single-best-answer"> = {
  chosen: ({ option }) => [option],
  isComplete: () => true,
  text: ({ option }, { options }) => optionTexts(options, [option]).join(),
};
