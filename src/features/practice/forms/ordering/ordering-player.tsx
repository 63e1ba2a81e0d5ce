import { isRight } from "../../../../domain/item/answer/is-right";
import { longestCorrectRun } from "../../../../domain/item/forms/ordering/longest-correct-run";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import type { PlayerForm } from "../player-form";
import { OrderFields } from "./order-fields";
import { readPositions } from "./order-positions";
import { ReviewedOrder } from "./reviewed-order";

export const orderingPlayer: PlayerForm<"ordering"> = {
  fieldNames: ["order"],
  read: (valuesOf) => {
    const order = valuesOf("order");
    return order.length > 0 ? { order } : undefined;
  },
  readMoved: (moved, { options }) => readPositions(moved, options),
  Fields: ({ question, draft, moveForm, onChoose }) => (
    <OrderFields
      question={question}
      order={draft?.order ?? question.options.map(({ id }) => id)}
      moveForm={moveForm}
      onOrder={(order) => onChoose({ order })}
    />
  ),
  taskIn: (mode, language) => runnerMessagesIn(language).questionFields.asShown[mode],
  isAnsweredUntouched: true,
  restMs: 400,
  canStrike: false,
  isReviewLong: true,
  Review: ReviewedOrder,
  explainScore: ({ answer, rightAnswer, feedback }, language) => {
    if (isRight(feedback.score)) return "";
    const messages = runnerMessagesIn(language).feedback;
    // The same count as the ticks of the rows below; what follows each other is told where none of them has one.
    const inPosition = rightAnswer.order.filter((id, index) => id === answer.order[index]).length;
    if (inPosition > 0) return messages.inPosition(inPosition, rightAnswer.order.length);
    const run = longestCorrectRun(rightAnswer.order, answer.order);
    return run > 1 ? messages.run(run) : messages.noRun;
  },
};
