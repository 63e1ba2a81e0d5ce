import type { Item } from "./item";

/** The option ids of the key, in its own order; of a numeric item the number as text, of a case those of all its parts. */
export const keyIds = (item: Item): string[] => {
  switch (item.form) {
    case "single-best-answer":
      return [item.key.option];
    case "multiple-response":
      return item.key.options;
    case "ordering":
      return item.key.order;
    case "numeric":
      return [String(item.key.number)];
    case "decision-case":
      return item.key.parts.flatMap(({ options }) => options);
  }
};
