import { answerDefinitionOf } from "../forms/answer-definitions";
import { formOf } from "../forms/forms";
import type { Item } from "../item";
import { languageOfItem } from "../item-identity";
import type { Answer } from "./answer";

/** An answer, or a key, as text, for a file that is read without the question. */
export const answerText = (item: Item, answer: Answer): string =>
  answerDefinitionOf(item).text(answer, { ...formOf(item).questionFields(item), language: languageOfItem(item) });
