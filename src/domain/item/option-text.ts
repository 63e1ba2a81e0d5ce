import type { Item } from "./item";
import { optionsOf } from "./options-of";

/** An option in words, by its id; what stands for a number is the number. */
export const optionText = (item: Item, id: string): string =>
  optionsOf(item).find((option) => option.id === id)?.text ?? id;
