import { type Language, originalLanguage } from "../../language";
import { pluralIn } from "../../plural";

/** Plurals that have no other singular. */
const unchanging = new Set(["mois", "fois"]);

const singularOf = (unit: string): string =>
  /^\p{L}+s$/u.test(unit) && !unchanging.has(unit) ? unit.slice(0, -1) : unit;

/** A unit, which content writes in the plural, as it stands after a number: "3 years", "1 year". More than one word stays as written. */
export const unitAfter = (number: number, unit: string, language: Language = originalLanguage): string =>
  pluralIn(language, number, { one: singularOf(unit), other: unit });
