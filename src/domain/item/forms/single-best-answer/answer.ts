import { type AnswerDefinition, optionTexts } from "../answer-definition";

export const optionAnswer: AnswerDefinition<"single-best-answer"> = {
  chosen: ({ option }) => [option],
  isComplete: () => true,
  text: ({ option }, { options }) => optionTexts(options, [option]).join(),
};
