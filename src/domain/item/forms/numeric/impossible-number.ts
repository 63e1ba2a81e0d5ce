/** How many of a unit of time make a year, by its words in English and French. */
const perYear: [unit: RegExp, number: number][] = [
  [/^(ans?|années?|years?)$/i, 1],
  [/^(months?|mois)$/i, 12],
  [/^(weeks?|semaines?)$/i, 53],
  [/^((business |working )?days?|jours?( ouvrables)?)$/i, 366],
  [/^(hours?|heures?)$/i, 366 * 24],
  [/^minutes?$/i, 366 * 24 * 60],
];

/** No rule of registration runs longer than a life. */
const longestYears = 100;

/** Far above any count, fee or year that is asked for. */
const largest = 10_000_000;

/** Degrees and changes in percent are the units that can lie below zero; all others count something. */
const signedUnit = /^[°%]/;

/** Whether a number of this unit can be below zero; one without a unit is a year, a rank or a count. */
export const canBeNegative = (unit: string | undefined): boolean => signedUnit.test(unit ?? "");

/** Why nobody can mean this number of this unit; undefined where somebody can. */
export const impossibleNumber = (number: number, unit: string | undefined): "negative" | "too-large" | undefined => {
  if (number < 0 && !canBeNegative(unit)) return "negative";
  const [, inYear] = perYear.find(([words]) => words.test(unit ?? "")) ?? [];
  const most = inYear === undefined ? largest : inYear * longestYears;
  return Math.abs(number) > most ? "too-large" : undefined;
};
