import { type Plural, pluralIn } from "../../domain/plural";
import { formatList, formatNumber, formatShare } from "../format-number";

export const number = (value: number): string => formatNumber(value, "en");
export const percent = (share: number): string => formatShare(share, "en");
export const list = (parts: readonly string[]): string => formatList(parts, "en");
export const plural = (count: number, texts: Plural): string => pluralIn("en", count, texts);

/** "1 guide", "2 guides", "1,200 questions". */
export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, { one, other })}`;
