import { type Plural, pluralIn } from "../../domain/plural";
import { formatList, formatNumber, formatShare } from "../format-number";

export const number = (value: number): string => formatNumber(value, "fr");
export const percent = (share: number): string => formatShare(share, "fr");
export const list = (parts: readonly string[]): string => formatList(parts, "fr");
export const plural = (count: number, texts: Plural): string => pluralIn("fr", count, texts);

/** « 0 guide », « 2 guides » : zéro et un demandent le singulier, et un nombre ne quitte pas son nom. */
export const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural(count, { one, other })}`;
