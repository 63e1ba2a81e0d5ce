import { type Language, languageTag } from "../domain/language";

/**
 * A number as the language writes it: 12,500 and 0.5; 12 500 and 0,5. `useGrouping`: "min2" leaves four digits as they
 * are, as in 2026.
 */
export const formatNumber = (number: number, language: Language, useGrouping: "auto" | "min2" = "auto"): string =>
  new Intl.NumberFormat(languageTag(language), { maximumSignificantDigits: 12, useGrouping }).format(number);

/** A share between 0 and 1 as whole per cent: 62%; 62 %. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(languageTag(language), { style: "percent" }).format(share);

/** "3, 7, and 9"; « 3, 7 et 9 ». */
export const formatList = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(languageTag(language)).format(parts);

/** A text in which the number at its beginning does not stand on another line than the word after it. */
export const keepNumber = (text: string): string => text.replace(/^(\d(?:[\d,.\u00a0\u202f]*\d)?) /, "$1\u00a0");
