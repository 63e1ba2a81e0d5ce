import { originalLanguage } from "../../language";
import { quantitiesIn } from "../../text/numbers/quantity";

/** A number as people write it: 1200, 1 200, 1,200, 2.5, 2,5. A comma before three digits divides thousands. */
const digits = "-?(?:\\d{1,3}(?:[,\\s]\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?|-?\\d{1,12},(?:\\d{1,2}|\\d{4,6})";

const amount = new RegExp(`^(?<sign>\\$)?\\s?(?<number>${digits})(?:\\s?(?<unit>\\$|\\p{L}[\\p{L}\\s]{0,19}))?$`, "u");

const toNumber = (text: string): number => Number(text.replace(/[,\s](?=\d{3}(?:\D|$))/g, "").replace(",", "."));

/** A number that somebody typed, with the unit that they typed beside it: "$250", "28 days", "1 200". Undefined: it is no such thing. */
export const typedAmount = (typed: string): { number: number; unit?: string } | undefined => {
  const { sign, number, unit = sign } = amount.exec(typed.trim())?.groups ?? {};
  if (number === undefined || (sign !== undefined && unit !== sign)) return undefined;
  return { number: toNumber(number), ...(unit !== undefined && { unit: unit.trim() }) };
};

const nameOf = (unit: string): string | undefined => quantitiesIn(`2 ${unit}`, originalLanguage)[0]?.unit;

/** Whether two words mean one unit: day and days, $ and dollars. */
export const isSameUnit = (one: string, other: string): boolean =>
  one === other || (nameOf(one) !== undefined && nameOf(one) === nameOf(other));
