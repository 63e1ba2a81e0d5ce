import type { Language } from "../domain/language";
import { languageTags } from "./language-tags";

/** A number as the language writes it: 12,500 and 0.5; 12 500 and 0,5. */
export const formatNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(languageTags[language], { maximumSignificantDigits: 12 }).format(number);

/** A share between 0 and 1 as whole per cent: 62%; 62 %. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(languageTags[language], { style: "percent" }).format(share);
