import type { Answer } from "./answer";
import type { Item } from "./item";

/**
 * Whether the answer has the shape of the item's form and names its own options, each once; an ordering names all.
 * In a case a choice named twice is one choice, and more than allowed are an answer too: it scores 0.
 */
export const answerFits = (item: Item, answer: Answer): boolean => {
  if (item.form === "numeric") return "number" in answer && Number.isFinite(answer.number);
  if (item.form === "decision-case") {
    if (!("parts" in answer) || answer.parts.length !== item.parts.length) return false;
    return item.parts.every((part, index) => {
      const menu = new Set(part.options.map(({ id }) => id));
      return answer.parts[index]?.options.every((id) => menu.has(id));
    });
  }
  const own = new Set(item.options.map(({ id }) => id));
  const areOwn = (ids: string[]) => new Set(ids).size === ids.length && ids.every((id) => own.has(id));
  switch (item.form) {
    case "single-best-answer":
      return "option" in answer && own.has(answer.option);
    case "multiple-response":
      return "options" in answer && areOwn(answer.options);
    case "ordering":
      return "order" in answer && answer.order.length === own.size && areOwn(answer.order);
  }
};
