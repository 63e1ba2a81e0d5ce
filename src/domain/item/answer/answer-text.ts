import { answerDefinitionOf } from "../forms/answer-definitions";
import { formOf } from "../forms/forms";
import type { Item } from "../item";
import { languageOfItem } from "../item-identity";
import type { Answer } from "./answer";

/** An answer, or a key, as text, for a file that is read without the question. */
export const answerText = (item: Item, answer: Answer): string =>
  answerDefinitionOf(item).text(answer, { ...formOf(item).questionFields(item), language: languageOfItem(item) });

/** A part of a question that was answered otherwise than its key. */
export type MissedPart = { stem: string; answered: string; key: string };

/** The parts that an answer got wrong, of a question of several parts; none of any other. */
export const missedParts = (item: Item, answer: Answer): MissedPart[] => {
  const { parts } = answerDefinitionOf(item);
  const fields = formOf(item).questionFields(item);
  const keys = parts?.(item.key, fields) ?? [];
  const answered = parts?.(answer, fields) ?? [];
  return keys
    .map(({ stem, text }, index) => ({ stem, answered: answered[index]?.text ?? "", key: text }))
    .filter((part) => part.answered !== part.key);
};
