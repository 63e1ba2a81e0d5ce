import { type Plural, pluralIn } from "../../domain/plural";
import { formatList, formatNumber, formatShare, keepNumber } from "../format-number";

export const number = (value: number): string => formatNumber(value, "en");
export const percent = (share: number): string => formatShare(share, "en");
export const list = (parts: readonly string[]): string => formatList(parts, "en");

/** A number at the beginning does not leave its noun. */
export const plural = (count: number, texts: Plural): string => keepNumber(pluralIn("en", count, texts));

/** "1 guide", "2 guides", "1,200 questions". */
export const counted = (count: number, one: string, other: string): string =>
  plural(count, { one: `${number(count)} ${one}`, other: `${number(count)} ${other}` });

/** What starts a block says how many questions it starts, in the same words everywhere. */
export const startQuestions = (count: number): string => `Start ${counted(count, "question", "questions")}`;

/** The same, where none of them was asked before. */
export const startNew = (count: number): string => `Start ${counted(count, "new question", "new questions")}`;
