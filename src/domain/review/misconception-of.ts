import type { Answer } from "../item/answer";
import type { FormItem } from "../item/item";
import { optionsOf } from "../item/options-of";
import { chosenOptions } from "../statistics/chosen-options";

/** The wrong belief behind the first distractor that was chosen; null where none was named. */
export const misconceptionOf = (item: FormItem, answer: Answer): string | null => {
  const chosen = new Set(chosenOptions(answer));
  return optionsOf(item).find(({ id, misconception }) => misconception && chosen.has(id))?.misconception ?? null;
};
