import type { Answer } from "./answer";
import type { Item } from "./item";
import { languageOfItem } from "./language-of-item";
import { optionText } from "./option-text";
import { unitAfter } from "./unit-after";

/** An answer, or a key, in the words of its question: what stands in a file that is read without the question. */
export const answerText = (item: Item, answer: Answer): string => {
  const named = (ids: readonly string[], between: string) => ids.map((id) => optionText(item, id)).join(between);
  if ("number" in answer) return numberText(item, answer.number);
  if ("option" in answer) return optionText(item, answer.option);
  if ("order" in answer) return named(answer.order, " → ");
  if ("options" in answer) return named(answer.options, "; ");
  return answer.parts.map(({ options }) => named(options, "; ")).join(" | ");
};

const numberText = (item: Item, number: number): string =>
  item.form === "numeric" && item.unit
    ? `${number} ${unitAfter(number, item.unit, languageOfItem(item))}`
    : `${number}`;
