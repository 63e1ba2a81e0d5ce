import { formOf } from "./forms/forms";
import type { Item } from "./item";

/** The texts of the key, option after option in its own order; a number as text. */
export const keyTexts = (item: Item): string[] => {
  const { keyIds, judged } = formOf(item);
  const texts = new Map(judged(item).map(({ option, text }) => [option, text]));
  return keyIds(item).map((id) => texts.get(id) ?? id);
};
