import type { Item } from "./item";

/** An option in words, by its id; what stands for a number is the number. */
export const optionText = (item: Item, id: string): string =>
  item.form === "numeric" ? id : (item.options.find((option) => option.id === id)?.text ?? id);
