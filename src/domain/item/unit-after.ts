import { type Language, languages } from "../language";

/** Plurals that have no other singular. */
const unchanging = new Set(["mois", "fois"]);

const singularOf = (unit: string): string =>
  /^\p{L}+s$/u.test(unit) && !unchanging.has(unit) ? unit.slice(0, -1) : unit;

/** English says only one thing in the singular, French all below two. */
const isSingular = (number: number, language: Language): boolean =>
  number === 1 || (language === "fr" && Math.abs(number) < 2);

/** A unit, which content writes in the plural, as it stands after a number: "3 years", "1 year". More than one word stays as written. */
export const unitAfter = (number: number, unit: string, language: Language = languages[0]): string =>
  isSingular(number, language) ? singularOf(unit) : unit;
