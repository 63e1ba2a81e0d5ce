import type { Answer } from "./answer";
import { answerFits } from "./answer-fits";
import type { Item } from "./item";

/** Room for binary fractions: 0.3 is within 0.1 of 0.2. */
const roundingError = 1e-9;

/** 1 or 0, no negative marks: the key, the exact set, the exact order, or a number within the tolerance. */
export const scoreAnswer = (item: Item, answer: Answer): { score: number } => ({
  score: answerFits(item, answer) && isRight(item, answer) ? 1 : 0,
});

const isRight = (item: Item, answer: Answer): boolean => {
  switch (item.form) {
    case "single-best-answer":
      return "option" in answer && answer.option === item.key.option;
    case "multiple-response":
      return (
        "options" in answer &&
        answer.options.length === item.key.options.length &&
        item.key.options.every((id) => answer.options.includes(id))
      );
    case "ordering":
      return "order" in answer && item.key.order.every((id, place) => id === answer.order[place]);
    case "numeric":
      return "number" in answer && Math.abs(answer.number - item.key.number) <= item.tolerance + roundingError;
  }
};
