import type { Answer } from "./answer";
import { answerFits } from "./answer-fits";
import { harmfulIds } from "./harmful-ids";
import type { CaseItem, Item } from "./item";
import { scorePart } from "./score-part";

/** Room for binary fractions: 0.3 is within 0.1 of 0.2. */
const roundingError = 1e-9;

/**
 * 1 or 0, no negative marks: the key, the exact set, the exact order, or a number within the tolerance. A decision case
 * is the mean of its parts, which count in quarters.
 */
export const scoreAnswer = (item: Item, answer: Answer): { score: number } => {
  if (!answerFits(item, answer)) return { score: 0 };
  if (item.form === "decision-case") return { score: "parts" in answer ? meanOfParts(item, answer.parts) : 0 };
  return { score: isRight(item, answer) ? 1 : 0 };
};

const meanOfParts = ({ parts, key }: CaseItem, given: readonly { options: string[] }[]): number => {
  const scores = parts.map(({ upTo, options }, index) => {
    const rule = { upTo, key: key.parts[index]?.options ?? [], harmful: harmfulIds(options) };
    return scorePart(rule, given[index]?.options ?? []).score;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
};

const isRight = (item: Exclude<Item, { form: "decision-case" }>, answer: Answer): boolean => {
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
      return "order" in answer && item.key.order.every((id, index) => id === answer.order[index]);
    case "numeric":
      return "number" in answer && Math.abs(answer.number - item.key.number) <= item.tolerance + roundingError;
  }
};
