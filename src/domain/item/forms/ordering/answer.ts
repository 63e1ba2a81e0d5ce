import { type AnswerDefinition, optionTexts } from "../answer-definition";

export const orderAnswer: AnswerDefinition<"ordering"> = {
  chosen: () => [],
  isComplete: ({ order }) => order.length > 0,
  text: ({ order }, { options }) =>
    optionTexts(options, order)
      .map((text, index) => `${index + 1}. ${text}`)
      .join("; "),
};
