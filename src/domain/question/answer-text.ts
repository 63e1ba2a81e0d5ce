import type { Answer } from "./answer";
import type { Item } from "./item";
import { optionText } from "./option-text";

/** An answer, or a key, in the words of its question: what stands in a file that is read without the question. */
export const answerText = (item: Item, answer: Answer): string => {
  const named = (ids: readonly string[], between: string) => ids.map((id) => optionText(item, id)).join(between);
  if ("number" in answer)
    return item.form === "numeric" && item.unit ? `${answer.number} ${item.unit}` : `${answer.number}`;
  if ("option" in answer) return optionText(item, answer.option);
  if ("order" in answer) return named(answer.order, " → ");
  if ("options" in answer) return named(answer.options, "; ");
  return answer.parts.map(({ options }) => named(options, "; ")).join(" | ");
};
