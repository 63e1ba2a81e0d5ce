import type { Language } from "../../language";
import { isQuantity } from "../supporting-passage";
import { datesIn } from "./dates-in";
import { type Quantity, quantitiesIn } from "./quantity";

/** `ambiguous`: the text has other numbers of the unit as well; `contradicted`: only other ones; `missing`: none. */
export type NumberSupport =
  | { support: "supported"; words: string }
  | { support: "contradicted" | "ambiguous" | "missing" };

/** Whether a text has a number in its unit, in digits or in words, and no other of that unit. A number without a unit may be a year. */
export const numberSupport = (
  value: number,
  unit: string | undefined,
  words: string,
  language: Language,
): NumberSupport => {
  const dates = datesIn(words, language);
  const years = new Set(dates.map(({ date }) => date.slice(0, 4)));
  const year = dates.find(({ date }) => date.slice(0, 4) === String(value));
  if (unit === undefined && year) {
    return years.size > 1
      ? { support: "ambiguous" }
      : { support: "supported", words: words.slice(year.start, year.end) };
  }
  const counted = quantitiesIn(words, language).filter(countsIn(unit, language));
  const found = counted.find((quantity) => isQuantity({ value, measured: false }, quantity));
  if (!found) return { support: counted.length > 0 ? "contradicted" : "missing" };
  const isAlone = counted.every((each) => each.value === found.value && each.to === found.to);
  return isAlone ? { support: "supported", words: words.slice(found.start, found.end) } : { support: "ambiguous" };
};

/** Whether a number may count what the cell counts: in the cell's unit, or without a unit. An ordinal counts nothing. */
const countsIn = (unit: string | undefined, language: Language) => {
  const [sought] = unit === undefined ? [] : quantitiesIn(`2 ${unit}`, language);
  return (quantity: Quantity): boolean =>
    !quantity.ordinal && (sought === undefined || quantity.unit === undefined || quantity.unit === sought.unit);
};
