import type { Answer } from "../item/answer/answer";
import { readAnswer } from "../item/answer/score-answer";
import { answerDefinitionOf } from "../item/forms/answer-definitions";
import { formOf } from "../item/forms/forms";
import type { Item } from "../item/item";

/** The wrong belief behind the first distractor that was chosen; null where none was named. */
export const misconceptionOf = (item: Item, answer: Answer): string | null => {
  const tagged = readAnswer(item, answer);
  const chosen = new Set(tagged && answerDefinitionOf(item).chosen(tagged));
  const options = formOf(item)
    .menus(item)
    .flatMap((menu) => menu.options);
  return options.find(({ id, misconception }) => misconception && chosen.has(id))?.misconception ?? null;
};
