import { type AnswerForm, optionTexts } from "../answer-form";

export const orderAnswer: AnswerForm<"ordering"> = {
  chosen: () => [],
  isComplete: ({ order }) => order.length > 0,
  text: ({ order }, { options }) => optionTexts(options, order).join(" → "),
};
