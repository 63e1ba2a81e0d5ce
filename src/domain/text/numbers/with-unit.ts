import { type Language, languageTag, originalLanguage } from "../../language";
import { pluralIn } from "../../plural";

/** Plurals that have no other singular. */
const unchanging = new Set(["mois", "fois"]);

const singularOf = (unit: string): string =>
  /^\p{L}+s$/u.test(unit) && !unchanging.has(unit) ? unit.slice(0, -1) : unit;

/** An amount of dollars as the language writes it: $250; 250 $ with a no-break space. */
const asMoney = (digits: string, language: Language): string =>
  new Intl.NumberFormat(languageTag(language), {
    ...{ style: "currency", currency: "CAD", currencyDisplay: "narrowSymbol", maximumFractionDigits: 0 },
  })
    .formatToParts(0)
    .map(({ type, value }) => (type === "integer" ? digits : value))
    .join("");

/**
 * A number with its unit, which content writes in the plural: "3 years", "1 year", "$250". A unit of more than one word stays as
 * written. `digits`: the number as it is shown, where that is not as a program writes it.
 */
export const withUnit = (
  number: number,
  unit: string | undefined,
  language: Language = originalLanguage,
  digits = String(number),
): string => {
  if (!unit) return digits;
  if (unit === "$") return asMoney(digits, language);
  return `${digits} ${pluralIn(language, number, { one: singularOf(unit), other: unit })}`;
};

/** Whether a unit stands before its number in a language, as $ does in English. */
export const isUnitFirst = (unit: string | undefined, language: Language): boolean =>
  unit === "$" && asMoney("0", language).startsWith(unit);
