import { type Plural, pluralIn } from "../../domain/plural";
import { formatList, formatNumber, formatShare, keepNumber } from "../format-number";

export const number = (value: number): string => formatNumber(value, "fr");
export const percent = (share: number): string => formatShare(share, "fr");
export const list = (parts: readonly string[]): string => formatList(parts, "fr");

/** A number at the beginning does not leave its noun. */
export const plural = (count: number, texts: Plural): string => keepNumber(pluralIn("fr", count, texts));

/** « 0 guide », « 2 guides » : zéro et un demandent le singulier. */
export const counted = (count: number, one: string, other: string): string =>
  plural(count, { one: `${number(count)} ${one}`, other: `${number(count)} ${other}` });

export const startQuestions = (count: number): string => `Commencer ${counted(count, "question", "questions")}`;

export const startNew = (count: number): string =>
  `Commencer ${counted(count, "nouvelle question", "nouvelles questions")}`;
