import type { Answer } from "./answer";
import type { Item } from "./item";

/** Whether the answer has the shape of the item's form and names its own options, each once; an ordering names all. */
export const answerFits = (item: Item, answer: Answer): boolean => {
  if (item.form === "numeric") return "number" in answer && Number.isFinite(answer.number);
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
